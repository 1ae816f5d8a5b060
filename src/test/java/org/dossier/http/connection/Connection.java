package org.dossier.http.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;

/** A connection over which a test sends what no client would. */
final class Connection {

    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    private Connection() {}

    /** @return all that comes until the service closes the connection */
    static String exchange(String requests) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            socket.getOutputStream().write(requests.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
