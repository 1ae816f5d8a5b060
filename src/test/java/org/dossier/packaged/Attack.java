package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dossier.packaged.Http2Bytes.ACK;
import static org.dossier.packaged.Http2Bytes.DATA;
import static org.dossier.packaged.Http2Bytes.GOAWAY;
import static org.dossier.packaged.Http2Bytes.PING;
import static org.dossier.packaged.Http2Bytes.PRIORITY;
import static org.dossier.packaged.Http2Bytes.RST_STREAM;
import static org.dossier.packaged.Http2Bytes.SETTINGS;
import static org.dossier.packaged.Http2Bytes.UNKNOWN;
import static org.dossier.packaged.Http2Bytes.WINDOW_UPDATE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.support.SwaggerUiPage;

/**
 * What a hostile client does.
 *
 * @param connections how many it tries to hold
 * @param opening sent once over each connection
 * @param repeated sent again and again after that; nothing when it is empty
 * @param reads whether it reads the answers
 * @param pauseInMilliseconds between two bytes; 0 sends as fast as is taken, {@link #LEAVES} leaves once the opening is sent
 */
record Attack(String name, int connections, byte[] opening, byte[] repeated, boolean reads, int pauseInMilliseconds) {

    static final int LEAVES = -1;

    /** More than one client may hold. */
    private static final int MANY = 300;

    private static final int MORE_THAN_THERE_ARE = 3_000;

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures?limit=200";
    private static final String EDITIONS = "/v1/editions?limit=1";

    /** By what they lead to. */
    private static final List<String> READS = List.of(
            FIGURES,
            FIGURES + "&knownAt=2100-01-01T00:00:00Z",
            EDITIONS,
            EDITIONS + "&since=1",
            "/openapi",
            SwaggerUiPage.script());

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (String read : READS) {
            attacks.add(unread(read));
            attacks.add(unreadHttp2(read, 0, true));
            attacks.add(unreadHttp2(read, 1, true));
            attacks.add(left(read));
        }
        attacks.add(new Attack(
                "streams that are not read",
                MANY,
                get("/v1/editions", "Accept: text/event-stream", "Last-Event-ID: 0"),
                bytes(""),
                false,
                0));
        attacks.add(unreadHttp2(FIGURES, 0, false));
        attacks.add(new Attack("silence", MORE_THAN_THERE_ARE, bytes(""), bytes(""), false, 0));
        attacks.add(halfHeads());
        attacks.add(new Attack(
                "heads that come byte by byte",
                MANY,
                bytes("GET /v1 HTTP/1.1\r\nHost: localhost\r\nX: "),
                bytes("x"),
                false,
                100));
        attacks.add(slowBody("no token", "", false));
        attacks.add(slowBody("a bad token", "Authorization: Bearer x\r\n", false));
        attacks.add(slowBody("a read", "", true));
        attacks.add(new Attack(
                "bodies without a token", MANY, post(""), "x".repeat(100_000).getBytes(ISO_8859_1), false, 0));
        attacks.add(new Attack("half a preface of HTTP/2", MANY, bytes("PRI * HTT"), bytes(""), false, 0));
        attacks.add(new Attack(
                "half the headers of HTTP/2",
                MANY,
                Http2Bytes.preface()
                        .settings(65_535)
                        .acknowledged()
                        .halfHeaders(1, "/v1", "x", "x".repeat(15_000))
                        .toArray(),
                bytes(""),
                false,
                0));
        for (String header : List.of(
                "Accept",
                "Accept-Language",
                "Accept-Encoding",
                "If-None-Match",
                "X-Forwarded-For",
                "Connection",
                "TE",
                "Cache-Control",
                "Forwarded")) {
            for (int length : new int[] {1_000, 4_000, 15_000}) {
                attacks.add(list(header, length));
            }
        }
        attacks.add(flood("PING", new Http2Bytes().frame(PING, 0, 0, new byte[8])));
        attacks.add(flood("PING acknowledgements", new Http2Bytes().frame(PING, ACK, 0, new byte[8])));
        attacks.add(flood("PRIORITY", new Http2Bytes().frame(PRIORITY, 0, 3, new byte[5])));
        attacks.add(flood("empty SETTINGS", new Http2Bytes().frame(SETTINGS, 0, 0)));
        attacks.add(flood("SETTINGS", new Http2Bytes().settings(65_535)));
        attacks.add(flood("WINDOW_UPDATE", new Http2Bytes().frame(WINDOW_UPDATE, 0, 0, new byte[] {0, 0, 0, 1})));
        attacks.add(flood("unknown frames", new Http2Bytes().frame(UNKNOWN, 0, 0)));
        attacks.add(flood("GOAWAY", new Http2Bytes().frame(GOAWAY, 0, 0, new byte[8])));
        attacks.add(flood("empty DATA", new Http2Bytes().frame(DATA, 0, 1)));
        attacks.add(flood("RST_STREAM", new Http2Bytes().frame(RST_STREAM, 0, 1, new byte[4])));
        return attacks;
    }

    /** One of each family, for the tests of every day. */
    static List<Attack> some() {
        return List.of(
                unread(EDITIONS + "&since=1"),
                unreadHttp2(EDITIONS + "&since=1", 1, true),
                unreadHttp2(FIGURES, 0, false),
                halfHeads(),
                left(SwaggerUiPage.script()),
                list("Accept-Language", 15_000),
                flood("PING", new Http2Bytes().frame(PING, 0, 0, new byte[8])));
    }

    private static Attack unread(String read) {
        return new Attack(read + " is not read", MANY, bytes(""), get(read), false, 0);
    }

    private static Attack unreadHttp2(String read, int window, boolean acknowledges) {
        Http2Bytes opening = Http2Bytes.preface().settings(window);
        if (acknowledges) {
            opening.acknowledged();
        }
        return new Attack(
                read + " is not read, window " + window + (acknowledges ? "" : ", settings not acknowledged"),
                acknowledges ? MANY : 20,
                opening.gets(1, acknowledges ? 100 : 10_000, read, "x", "x".repeat(1_000))
                        .toArray(),
                new Http2Bytes().frame(PING, 0, 0, new byte[8]).toArray(),
                false,
                acknowledges ? 0 : 1);
    }

    private static Attack left(String read) {
        return new Attack(read + " is asked for and left", 20, get(read), bytes(""), false, LEAVES);
    }

    private static Attack halfHeads() {
        return new Attack(
                "half heads",
                MORE_THAN_THERE_ARE,
                bytes("GET /v1 HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(15_000)),
                bytes(""),
                false,
                0);
    }

    private static Attack slowBody(String name, String headers, boolean read) {
        byte[] opening =
                read ? bytes("GET /v1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n\r\n") : post(headers);
        return new Attack("bodies that come byte by byte, " + name, MANY, opening, bytes("x"), false, 100);
    }

    private static byte[] post(String headers) {
        return bytes("POST /v1/editions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers
                + "Content-Length: 5000000\r\n\r\n{");
    }

    private static Attack list(String header, int length) {
        String list = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> entry(header, i))
                .limit(length / (entry(header, 1_000).length() + 1))
                .collect(Collectors.joining(","));
        return new Attack(
                header + " of " + length + " characters", 2, bytes(""), get("/v1", header + ": " + list), true, 0);
    }

    private static String entry(String header, int i) {
        return switch (header) {
            case "Accept" -> "a/b%04d;q=0.%d".formatted(i, i % 10);
            case "Accept-Language" -> "%c%c-%04d;q=0.%d".formatted('a' + i % 26, 'a' + i / 26 % 26, i, 1 + i % 9);
            case "If-None-Match" -> "\"%020d\"".formatted(i);
            case "X-Forwarded-For" -> "10.1.%d.%d".formatted(i / 256 % 256, i % 256);
            default -> "x%04d".formatted(i);
        };
    }

    private static Attack flood(String name, Http2Bytes frame) {
        return new Attack(
                "flood of " + name,
                4,
                Http2Bytes.preface()
                        .settings(65_535)
                        .acknowledged()
                        .post(1, "/v1/editions")
                        .toArray(),
                frame.times(1_000).toArray(),
                true,
                0);
    }

    private static byte[] get(String path, String... headers) {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return bytes(request.append("\r\n").toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Override
    public String toString() {
        return name;
    }
}
