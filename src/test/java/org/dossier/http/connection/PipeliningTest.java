package org.dossier.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PipeliningTest {

    private static final Pattern LIMIT = Pattern.compile("\"self\":\"/v1/editions\\?limit=(\\d+)\"");
    private static final int REQUESTS = 600;

    @Test
    void all_that_is_sent_ahead_is_answered_in_its_order() throws IOException {
        List<String> limits = IntStream.range(0, REQUESTS)
                .mapToObj(i -> String.valueOf(1 + i % 49))
                .toList();
        String requests = limits.stream()
                .map(limit -> "GET /v1/editions?limit=" + limit + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .collect(Collectors.joining());
        String end = "GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertThat(LIMIT.matcher(Connection.exchange(requests + end))
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .containsExactlyElementsOf(limits);
    }
}
