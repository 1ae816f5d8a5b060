package org.dossier.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.dossier.support.ScarceService;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit on the wire. */
@QuarkusTest
@TestProfile(ScarceService.class)
class RateLimiterTest {

    @Test
    void whoever_has_used_up_the_quota_is_told_when_to_come_back_and_it_is_true() {
        String client = "203.0.113.1";
        useUp(client);
        Wire refused = get("/v1/organisations?page=1", client);
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertThat(seconds).isBetween(1, 6);
        refused.hasHeader("RateLimit", "\"client\";r=0;t=" + seconds)
                .hasHeader("RateLimit-Policy", "\"client\";q=5;w=30")
                .hasHeader("Access-Control-Allow-Origin", "*")
                .isProblem(429, """
                        {
                          "type": "/v1/problems/too-many-requests", "title": "Too many requests", "status": 429,
                          "detail": "Rate limit exceeded. Try again in %1$d s.",
                          "instance": "/v1/organisations", "code": "too-many-requests",
                          "quota": 5, "window": 30, "retryAfter": %1$d
                        }
                        """.formatted(seconds));
        await().atMost(Duration.ofSeconds(seconds + 1))
                .untilAsserted(() -> get("/v1", client).hasStatus(200));
    }

    @Test
    void a_poll_that_finds_nothing_new_costs_nothing() {
        String client = "203.0.113.2";
        String tag = get("/v1/organisations", client).header("ETag");
        for (int i = 0; i < 100; i++) {
            String method = i % 2 == 0 ? "GET" : "HEAD";
            Wire.send(method, "/v1/organisations", "X-Forwarded-For", client, "If-None-Match", tag)
                    .hasStatus(304)
                    .hasHeader("RateLimit-Policy", "\"client\";q=5;w=30")
                    .hasNoHeader("RateLimit");
        }
        get("/v1/organisations", client).hasStatus(200);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, /v1/organisations, 200, 198.51.100.1",
        "OPTIONS, /v1/organisations, 204, 198.51.100.2",
        "DELETE, /v1/organisations, 405, 198.51.100.3",
        "GET, /v1/organisations?page=1, 400, 198.51.100.4",
        "GET, /v1/nothing, 404, 198.51.100.5",
        "GET, /nothing, 404, 198.51.100.6",
        "GET, /openapi, 200, 198.51.100.7",
        "GET, /swagger-ui/index.html, 200, 198.51.100.8"
    })
    void every_other_request_counts_whatever_it_asks_for(String method, String path, int status, String client) {
        for (int i = 0; i < ScarceService.QUOTA; i++) {
            Wire.send(method, path, "X-Forwarded-For", client).hasStatus(status);
        }
        Wire.send(method, path, "X-Forwarded-For", client).hasStatus(429);
    }

    @Test
    void no_client_pays_for_another() {
        useUp("203.0.113.3");
        get("/v1", "203.0.113.3").hasStatus(429);
        get("/v1", "203.0.113.4").hasStatus(200).hasNoHeader("RateLimit").hasNoHeader("Retry-After");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198.51.100.%d, 203.0.113.5",
                "203.0.113.6, 10.0.0.%d",
                "2001:db8:0:7::%d",
                "::ffff:203.0.113.8, 10.0.0.%d",
                "198.51.100.%d, unknown"
            })
    void no_spelling_of_who_asks_makes_another_client(String spelling) {
        useUp(spelling.formatted(0));
        for (int i = 1; i < 10; i++) {
            get("/v1", spelling.formatted(i)).hasStatus(429);
        }
    }

    @Test
    void an_ipv4_address_is_the_same_client_when_it_is_written_as_ipv6() {
        useUp("203.0.113.9");
        get("/v1", "::ffff:203.0.113.9").hasStatus(429);
    }

    @Test
    void several_lines_of_the_header_are_one() {
        useUp("203.0.113.10");
        for (List<String> lines : List.of(
                List.of("198.51.100.1", "203.0.113.10"),
                List.of("198.51.100.1, 203.0.113.10", "10.0.0.1"),
                List.of("203.0.113.10", "10.0.0.1, 10.0.0.2"))) {
            Wire.get("/v1", "X-Forwarded-For", lines.get(0), "X-Forwarded-For", lines.get(1))
                    .hasStatus(429);
        }
    }

    private static void useUp(String client) {
        for (int i = 0; i < ScarceService.QUOTA; i++) {
            get("/v1", client).hasStatus(200);
        }
    }

    private static Wire get(String path, String client) {
        return Wire.get(path, "X-Forwarded-For", client);
    }
}
