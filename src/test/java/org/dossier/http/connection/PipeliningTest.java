package org.dossier.http.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.http.paging.PageLimit;
import org.dossier.support.Connection;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PipeliningTest {

    private static final Pattern LIMIT = Pattern.compile("\"self\":\"/v1/problems\\?fields=code&limit=(\\d+)\"");
    private static final int REQUESTS = 600;

    @Test
    void all_that_is_sent_ahead_is_answered_in_its_order() throws IOException {
        // Links leave the default out.
        List<String> limits = IntStream.range(0, REQUESTS)
                .mapToObj(i -> String.valueOf(1 + i % (PageLimit.DEFAULT - 1)))
                .toList();
        String requests = limits.stream()
                .map(limit -> "GET /v1/problems?fields=code&limit=" + limit + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .collect(Collectors.joining());
        String end = "GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertThat(LIMIT.matcher(Connection.exchange(requests + end))
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .containsExactlyElementsOf(limits);
    }

    /** More than one client may have open. */
    @Test
    void a_stream_ends_with_its_connection_though_a_request_waits_behind_it() throws IOException {
        for (int i = 0; i < 25; i++) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET /v1/editions HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                                        + "GET /v1 HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(ISO_8859_1));
                String status =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine();
                assertThat(status).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }
}
