package org.dossier.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Collections;
import org.dossier.support.Connection;
import org.dossier.support.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AcceptHeaderCheckTest {

    private static final String READ = "/v1/problems";

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Accept-Language", "Accept-Encoding"})
    void a_list_that_is_too_long_is_refused(String header) {
        for (String list :
                new String[] {"x".repeat(1_001), String.join(",", Collections.nCopies(31, "*")), ",".repeat(31)}) {
            isRefused("GET", READ, header, list);
            isRefused("POST", "/v1/editions", header, list);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Accept-Language", "Accept-Encoding"})
    void a_long_list_is_read(String header) {
        Wire.get(READ, header, "*/*," + String.join(",", Collections.nCopies(25, "x/x;q=0.1")))
                .hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Accept-Language", "Accept-Encoding"})
    void all_lines_count(String header) throws IOException {
        String half = header + ": " + String.join(",", Collections.nCopies(16, "*")) + "\r\n";

        assertThat(Connection.exchange(
                        "GET " + READ + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + half + half + "\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    private static void isRefused(String method, String path, String header, String list) {
        Wire.send(method, path, header, list).isProblem(400, """
                {
                  "type": "/v1/problems/malformed-request", "title": "Malformed request", "status": 400,
                  "detail": "'%s' is too long.", "instance": "%s", "code": "malformed-request",
                  "header": "%1$s", "expected": "at most 1000 characters and 30 entries"
                }
                """.formatted(header, path));
    }
}
