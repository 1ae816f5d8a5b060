package org.dossier.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/** A connection over which a test sends what no client would, and sees what no client shows. */
public final class Connection {

    private static final int PATIENCE_IN_MILLISECONDS = 20_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private Connection() {}

    /** @return all that comes until the service closes the connection */
    public static String exchange(String requests) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            socket.getOutputStream().write(requests.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /**
     * Sends a request twice over one connection, and expects two answers without a body: clients never read the body that a
     * wrong service sends after such a head, but here it would stand before the second answer, or at the end.
     *
     * @param headers whole lines
     * @return the head of the first answer
     */
    public static String headAlone(String method, String target, String... headers) {
        String request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n";
        for (String header : headers) {
            request += header + "\r\n";
        }
        try {
            String[] heads = exchange(request + "\r\n" + request + "Connection: close" + END_OF_HEAD)
                    .split(END_OF_HEAD, -1);
            assertThat(heads).as(request).hasSize(3);
            assertThat(heads[0]).as(request).startsWith("HTTP/1.1 ");
            assertThat(heads[1]).as("after the answer to " + request).startsWith("HTTP/1.1 ");
            assertThat(heads[2]).as("after the last answer to " + request).isEmpty();
            return heads[0];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
