package org.dossier.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bound of how many connections are open at once. */
@QuarkusTest
@TestProfile(ConnectionMaximumTest.Few.class)
class ConnectionMaximumTest {

    private static final int CONNECTIONS = 3;

    /** The service as it is shipped, but with few connections. */
    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dossier.connection.maximum",
                    String.valueOf(CONNECTIONS),
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:connections;DB_CLOSE_DELAY=-1");
        }
    }

    @Test
    void more_connections_than_are_allowed_are_closed_and_those_that_are_open_stay() {
        // Again, where the service has not seen yet that an earlier one is closed.
        await().untilAsserted(() -> {
            List<Socket> open = new ArrayList<>();
            try {
                for (int i = 0; i < CONNECTIONS; i++) {
                    open.add(connect());
                    assertThat(statusLine(open.get(i))).isEqualTo("HTTP/1.1 200 OK");
                }
                open.add(connect());
                assertThat(statusLine(open.get(CONNECTIONS))).isNull();
                assertThat(statusLine(open.get(0))).isEqualTo("HTTP/1.1 200 OK");
            } finally {
                for (Socket socket : open) {
                    socket.close();
                }
            }
        });
    }

    /** @return null if the connection was closed instead */
    private static @Nullable String statusLine(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(("HEAD /v1 HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(ISO_8859_1));
            return firstLineOfHead(socket);
        } catch (SocketException reset) {
            return null;
        }
    }

    /** Reads the whole head, so that the next one begins where it ends. */
    private static @Nullable String firstLineOfHead(Socket socket) throws IOException {
        BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        String first = answer.readLine();
        for (String header = first; header != null && !header.isEmpty(); ) {
            header = answer.readLine();
        }
        return first;
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }
}
