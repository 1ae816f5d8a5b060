package org.dossier.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of what one client can send, and of how long it can take. */
@QuarkusTest
@TestProfile(ServerLimitsTest.Impatient.class)
class ServerLimitsTest {

    private static final String READ = "/v1/organisations/tren-de-aragua/figures/members-others";
    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    /** The service as it is shipped, but with connections that may rest for a second only. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dossier.connection.idle-timeout",
                    "1s",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:limits;DB_CLOSE_DELAY=-1");
        }
    }

    @Test
    void a_url_that_is_too_long() throws IOException {
        assertThat(answer("GET /v1?fields=" + "x".repeat(17_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 414 .*");
    }

    @Test
    void headers_that_are_too_long() throws IOException {
        assertThat(answer("GET " + READ + " HTTP/1.1\r\nHost: x\r\nIf-None-Match: " + "\"x\",".repeat(5_000)
                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
    }

    /** Closed at once, the connection would be reset, and most clients would see that instead of the response. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1 HTTP/1.1\r\nX: ",
                "GET /v1?fields=",
                "POST /v1/editions HTTP/1.1\r\nContent-Length: 1000000000\r\n\r\n"
            })
    void a_client_that_sends_on_sees_the_answer(String begin) throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = connect()) {
                socket.getOutputStream().write((begin + "x".repeat(200_000)).getBytes(ISO_8859_1));
                assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine())
                        .matches("HTTP/1.[01] 4\\d\\d .*");
            }
        }
    }

    @Test
    void a_body_that_is_too_long() throws IOException {
        assertThat(answer("POST /v1/editions HTTP/1.1\r\nHost: x\r\nContent-Length: 5242881\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
    }

    /** None is answered before it is whole, and none is waited for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "G",
                "GET " + READ,
                "GET " + READ + " HTTP/1.1\r\nHost: x\r\nAccept",
                "GET " + READ + " HTTP/1.1\r\nHost: x\r\n"
            })
    void a_request_of_which_the_rest_never_comes_is_let_go(String begin) throws IOException {
        assertThat(answer(begin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 10\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n5\r\n{"})
    void a_body_that_never_comes_is_not_waited_for(String begin) throws IOException {
        for (String method : List.of("GET", "POST", "PUT")) {
            assertThat(answer(method + " " + READ + " HTTP/1.1\r\nHost: x\r\n" + begin))
                    .matches("(?s)HTTP/1.1 4\\d\\d .*");
        }
    }

    /** All that comes until the service closes the connection. */
    private static String answer(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
        return socket;
    }
}
