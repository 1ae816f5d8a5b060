package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Requests that nobody sends by mistake. Each is built so that it cannot be answered with what was asked for: what is harmless
 * in it stands beside a path that names nothing.
 */
final class HostileRequests {

    static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    private static final String NOTHING = "/v1/sources/nothing";
    private static final List<String> PATHS = List.of(
            "/v1",
            FIGURES,
            "/v1/organisations",
            "/v1/editions/1",
            "/v1/sources",
            "/v1/organisations/tren-de-aragua/timeline");
    private static final List<String> PARAMETERS = List.of(
            "lang", "format", "fields", "pretty", "limit", "cursor", "edition", "knownAt", "since", "metric", "from",
            "to", "role");

    /** Bytes that are no UTF-8: overlong, cut off, half of a pair, beyond the end, not allowed at all. */
    private static final List<String> NO_UTF8 =
            List.of("C0AF", "E080AF", "F08080AF", "C3", "EDA080", "F4908080", "FF", "FE", "80");

    enum Family {
        BROKEN_ENCODING,
        HUGE_PARAMETER,
        REPEATED_PARAMETER,
        MADE_UP_PARAMETER,
        MADE_UP_PATH,
        ODD_ACCEPT,
        ODD_LANGUAGE,
        ODD_RANGE,
        MANY_TAGS,
        FORGED_CURSOR,
        UNUSUAL_METHOD,
        HEADER_FLOOD,
        HALF_SENT,
        SMUGGLING,
        CONTROL_CHARACTERS,
        NO_UTF8,
        ABSOLUTE_FORM,
        OTHER_FORM,
        PIPELINED,
        OTHER_VERSION,
        HTTP2,
        TRAVERSAL,
        ODD_PATH,
        ODD_HOST,
        NOISE
    }

    private final Map<Family, Supplier<String>> families = new EnumMap<>(Family.class);
    private final Random random;

    HostileRequests(Random random) {
        this.random = random;
        families.put(Family.BROKEN_ENCODING, this::brokenEncoding);
        families.put(Family.HUGE_PARAMETER, () -> get(any(PATHS) + "?" + any(PARAMETERS) + "=" + text(500, 12_000)));
        families.put(Family.REPEATED_PARAMETER, this::repeatedParameter);
        families.put(
                Family.MADE_UP_PARAMETER, () -> get(any(PATHS) + "?" + many(1, 500, "&", () -> word() + "=" + word())));
        families.put(
                Family.MADE_UP_PATH, () -> get("/v1/organisations/" + word() + "/" + many(1, 30, "/", this::word)));
        families.put(Family.ODD_ACCEPT, this::oddAccept);
        families.put(Family.ODD_LANGUAGE, () -> get(NOTHING, "Accept-Language: " + many(1, 700, ",", this::language)));
        families.put(
                Family.ODD_RANGE,
                () -> get(NOTHING, "Range: " + any("bytes", "", "x", "items") + "=" + many(1, 900, ",", this::bytes)));
        families.put(Family.MANY_TAGS, () -> get(NOTHING, "If-None-Match: " + many(1, 5_000, ",", this::tag)));
        families.put(
                Family.FORGED_CURSOR, () -> get(any(FIGURES, "/v1/editions", "/v1/sources") + "?cursor=" + cursor()));
        families.put(Family.UNUSUAL_METHOD, this::unusualMethod);
        families.put(
                Family.HEADER_FLOOD,
                () -> get(any(PATHS), many(2_500, 5_000, "\r\n", () -> "X-" + word() + ": " + word())));
        families.put(Family.HALF_SENT, this::halfSent);
        families.put(Family.SMUGGLING, this::smuggling);
        families.put(Family.CONTROL_CHARACTERS, this::controlCharacters);
        families.put(Family.NO_UTF8, this::noUtf8);
        families.put(Family.ABSOLUTE_FORM, this::absoluteForm);
        families.put(Family.OTHER_FORM, this::otherForm);
        families.put(Family.PIPELINED, () -> many(2, 50, "", () -> get(any(PATHS) + "?" + word() + "=1")));
        families.put(Family.OTHER_VERSION, this::otherVersion);
        families.put(Family.HTTP2, this::http2);
        families.put(Family.TRAVERSAL, this::traversal);
        families.put(Family.ODD_PATH, this::oddPath);
        families.put(Family.ODD_HOST, this::oddHost);
        families.put(Family.NOISE, () -> noise(1, 2_000) + "\r\n\r\n");
    }

    /** Each character is one byte. */
    String of(Family family) {
        return families.get(family).get();
    }

    private String brokenEncoding() {
        String broken = any("%", "%z", "%zz", "%1", "%%", "%u0041", "%-1", "%0", "%25%", "%C3%", "%g0");
        return get(any(
                "/v1/sources/" + broken,
                FIGURES + "/" + word() + broken,
                FIGURES + "?role=" + broken,
                FIGURES + "?" + broken + "=key",
                FIGURES + "?role=key&ids=" + word() + broken));
    }

    private String repeatedParameter() {
        String parameter = any(PARAMETERS) + "=" + any("1", "en", "key", "");
        return get(any(FIGURES, "/v1/organisations") + "?" + many(2, 800, "&", () -> parameter));
    }

    private String oddAccept() {
        String all = any("*/*,", "application/*,", "application/json,");
        return get(
                NOTHING,
                "Accept: "
                        + any(
                                many(1, 700, ",", this::range),
                                // What rules out is held against all that is taken.
                                all.repeat(16_000 / all.length()) + "application/json;q=0"));
    }

    private String unusualMethod() {
        String method = any(
                "TRACE",
                "TRACK",
                "PROPFIND",
                "MKCOL",
                "LOCK",
                "PURGE",
                "DEBUG",
                "get",
                "GeT",
                "POST",
                "PUT",
                "PATCH",
                "DELETE",
                "LINK",
                "M-SEARCH",
                "X" + word(),
                "G\u00c9T",
                "GET,GET",
                "A".repeat(3_000));
        return request(method + " " + any(FIGURES, "/v1", "/nothing") + " HTTP/1.1");
    }

    private String halfSent() {
        String whole = get(any(PATHS), "Accept: */*", "Accept-Language: en");
        return whole.substring(0, 1 + random.nextInt(whole.length() - 2));
    }

    /** What a server and a proxy may cut into requests at different places. The second request must not be answered. */
    private String smuggling() {
        String second = get(FIGURES);
        String length = "Content-Length: " + second.length();
        String head = any("GET", "POST") + " " + FIGURES + " HTTP/1.1\r\nHost: localhost\r\n";
        String chunk = Integer.toHexString(second.length()) + "\r\n" + second + "\r\n0\r\n\r\n";
        return head
                + any(
                        length + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second,
                        "Transfer-Encoding: chunked\r\n" + length + "\r\n\r\n" + chunk,
                        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" + second,
                        "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + second,
                        "Transfer-Encoding: xchunked\r\n\r\n" + second,
                        "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + second,
                        "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n" + second,
                        "X: y\r\n Transfer-Encoding: chunked\r\n" + length + "\r\n\r\n" + second,
                        "Content-Length: 5\r\n" + length + "\r\n\r\n" + second,
                        length + ", 5\r\n\r\n" + second,
                        "Content-Length: +5\r\n\r\n" + second,
                        "Content-Length: -1\r\n\r\n" + second,
                        "Content-Length: 0x10\r\n\r\n" + second,
                        "Content-Length: 99999999999999999999\r\n\r\n" + second,
                        "Content-Length: 9223372036854775807\r\n\r\n" + second,
                        "Content-Length: 6000000\r\n\r\n" + second,
                        "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + second,
                        "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + second,
                        "Transfer-Encoding: chunked\r\n\r\n5;" + "x".repeat(9_000) + "\r\nhello\r\n" + second,
                        "Transfer-Encoding: chunked\r\n\r\n0\r\nX-Trailer: " + "x".repeat(20_000) + "\r\n\r\n" + second,
                        "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + second);
    }

    private String controlCharacters() {
        char control = (char) random.nextInt(0x20);
        return get(
                any(
                        "/v1/sources/a" + control + "b",
                        FIGURES + "?metric=a" + control + "b",
                        "/v1/sources/a%0" + random.nextInt(10) + "b",
                        FIGURES + "?claimant=%0" + random.nextInt(10),
                        NOTHING),
                "X-Odd: a" + control + "b",
                "Accept: " + control);
    }

    private String noUtf8() {
        String hex = any(NO_UTF8);
        String raw = IntStream.range(0, hex.length() / 2)
                .mapToObj(i -> String.valueOf((char) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16)))
                .collect(Collectors.joining());
        String escaped = hex.replaceAll("..", "%$0");
        return get(any("/v1/sources/x", FIGURES + "/x", FIGURES + "?metric=x", FIGURES + "?x")
                + any(raw, escaped)
                + word());
    }

    private String absoluteForm() {
        return get(any("http", "https", "ftp", "javascript", "file", "") + "://"
                + any("localhost", "evil.example", "user:secret@localhost", "[::1]", "[", "localhost:99999", "", "%00")
                + "/" + word());
    }

    private String otherForm() {
        return request(any(
                "GET * HTTP/1.1",
                "CONNECT evil.example:443 HTTP/1.1",
                "CONNECT /v1 HTTP/1.1",
                "GET evil.example:443 HTTP/1.1",
                "GET ?role=key HTTP/1.1",
                "GET # HTTP/1.1",
                "GET \\v1\\sources HTTP/1.1",
                "GET  HTTP/1.1",
                "GET /v1/sources /v1 HTTP/1.1",
                "GET http:/v1/nothing HTTP/1.1",
                "GET /nothing#/v1 HTTP/1.1"));
    }

    private String otherVersion() {
        return any(
                "GET " + NOTHING + "\r\n",
                "GET " + NOTHING + "\r\n\r\n",
                "GET " + NOTHING + " HTTP/0.9\r\n\r\n",
                "GET " + NOTHING + " HTTP/1.0\r\n\r\n",
                "GET " + NOTHING + " HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
                "GET " + NOTHING + " HTTP/1.2\r\nHost: x\r\n\r\n",
                "GET " + NOTHING + " HTTP/2.0\r\nHost: x\r\n\r\n",
                "GET " + NOTHING + " HTTP/3\r\nHost: x\r\n\r\n",
                "GET " + NOTHING + " HTTP/11.1\r\nHost: x\r\n\r\n",
                "GET " + NOTHING + " http/1.1\r\nHost: x\r\n\r\n",
                "GET " + NOTHING + " HTCPCP/1.0\r\nHost: x\r\n\r\n",
                "GET " + NOTHING + " HTTP/-1.-1\r\nHost: x\r\n\r\n");
    }

    private String http2() {
        return any(
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + noise(1, 500),
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000"
                        + noise(50, 500),
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u00ff\u00ff\u00ff\u0001\u0005\u0000\u0000\u0000\u0001"
                        + noise(50, 500),
                "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n",
                get(
                        NOTHING,
                        "Connection: Upgrade, HTTP2-Settings",
                        "Upgrade: h2c",
                        "HTTP2-Settings: !" + noise(1, 9).replaceAll("[\r\n]", "")),
                get(NOTHING, "Connection: Upgrade", "Upgrade: h2c"),
                get(
                        NOTHING,
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: x"));
    }

    private String traversal() {
        String up = any(
                "../",
                "..%2f",
                "%2e%2e/",
                "%2e%2e%2f",
                "..\\",
                "..%5c",
                "..;/",
                "%252e%252e%252f",
                "....//",
                "..%c0%af");
        return get(any("/", "/v1/", "/swagger-ui/", "/v1/sources/", "/openapi/", "/META-INF/")
                + up.repeat(1 + random.nextInt(8))
                + any("etc/passwd", "application.properties", "WEB-INF/web.xml", "import.sql", word()));
    }

    private String oddPath() {
        String name = word();
        return get(any(
                "//v1//sources//" + name,
                "/v1/sources/" + name + "/",
                "/v1/sources/" + name + ";a=b",
                FIGURES + "/members-others;" + name + "=" + name,
                "/v1/organisations/tren-de-aragua;" + name + "/figures",
                "/v1/sources;" + name,
                "/v1;" + name,
                "/v1/./sources/" + name,
                "/V1/SOURCES/" + name,
                "/v1/sources//" + name,
                "/v1/organisations/ /" + name,
                "/v1/sources/" + name + ".json",
                "/v1/sources/" + "a/".repeat(1 + random.nextInt(2_000)),
                "/v1/sources/" + "%41".repeat(1 + random.nextInt(2_000))));
    }

    private String oddHost() {
        return any(
                "GET " + FIGURES + " HTTP/1.1\r\n\r\n",
                "GET " + FIGURES + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET " + FIGURES + " HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET " + FIGURES + " HTTP/1.1\r\nHost: a@b\r\n\r\n",
                "GET " + FIGURES + " HTTP/1.1\r\nHost: a/b\r\n\r\n",
                "GET " + FIGURES + " HTTP/1.1\r\nHost: [::1\r\n\r\n",
                "GET " + FIGURES + " HTTP/1.1\r\nHost: x:port\r\n\r\n");
    }

    private String range() {
        return any(
                "*/*",
                "a/b",
                "application/json;q=0",
                "*/*;q=0.0001",
                "text/*;q=2",
                "/",
                ";",
                "=",
                "\"",
                "a/b;q=",
                "a/b;q=x;;",
                "application/*;v=\"",
                "*",
                "*/json",
                "a//b",
                ";q=1",
                "text/csv;q=-1",
                "text/csv;q=NaN",
                word(),
                "");
    }

    private String language() {
        return any(
                "en",
                "es;q=0",
                "*",
                "*;q=0.1",
                "x-klingon",
                "en-US-u-islamcal",
                "i-enochian",
                "zh-min-nan",
                "a-b-c-d-e-f",
                ";q=1",
                "en;q=9",
                "en;q=",
                "-",
                "--",
                "123456789",
                "es_ES",
                "\u00f1",
                word(),
                "");
    }

    private String bytes() {
        return any("0-", "-1", "-0", "5-1", "0-99999999999999999999", "a-b", "-", "", "0-0");
    }

    private String tag() {
        return any("\"" + word() + "\"", "W/\"x\"", "W/", "\"", "*", word(), "");
    }

    private String cursor() {
        String forged = any(
                "1." + random.nextInt(9) + "." + hex() + "." + word(),
                "1.1." + hex() + ".members-others",
                "9.1." + hex() + ".x",
                "1.999999999." + hex() + "." + "x".repeat(400),
                "1.1.." + word(),
                noise(1, 60));
        String encoded = Base64.getUrlEncoder().encodeToString(forged.getBytes(UTF_8));
        return any(encoded, encoded.replace("=", ""), encoded + "=", word(), "x".repeat(random.nextInt(3_000) + 1));
    }

    private String hex() {
        return "%08x".formatted(random.nextInt());
    }

    private String get(String target, String... headers) {
        return request("GET " + target + " HTTP/1.1", headers);
    }

    private static String request(String line, String... headers) {
        StringBuilder request = new StringBuilder(line).append("\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    private String word() {
        return text(1, 12);
    }

    private String text(int from, int to) {
        return random.ints(from + random.nextInt(to - from), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String noise(int from, int to) {
        return random.ints(from + random.nextInt(to - from), 0, 256)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String many(int from, int to, String between, Supplier<String> one) {
        return IntStream.range(0, from + random.nextInt(to - from))
                .mapToObj(i -> one.get())
                .collect(Collectors.joining(between));
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
