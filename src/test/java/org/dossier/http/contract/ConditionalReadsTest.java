package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.support.Concurrently;
import org.dossier.support.Connection;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every read says to caches and to scripts of other origins, walked over the contract. */
@QuarkusTest
class ConditionalReadsTest {

    private static final String NEWEST = "public, max-age=0, s-maxage=10, stale-if-error=3600";

    /** When the editions so far, which are older, were released with the service. */
    private static final String RELEASED = "Sun, 22 Nov 2026 22:00:00 GMT";

    private static List<String> reads() {
        return ServedContract.fetch().operations().stream()
                .map(Operation::example)
                .toList();
    }

    /** Caches ask about routes that show corrections each time. */
    private static String cacheControl(String read) {
        return read.matches("/v1|/v1/(editions|facts/status).*|.*/changes") ? "public, no-cache" : NEWEST;
    }

    /** For a moment the service still knows an edition that another test took back. */
    @BeforeEach
    void untilOnlyTheReleaseIsKnown() {
        await().untilAsserted(() -> assertThat(
                        Wire.get("/v1/organisations/tren-de-aragua").header("Last-Modified"))
                .isEqualTo(RELEASED));
    }

    @Test
    void a_read_has_a_strong_tag_that_stays() {
        Concurrently.forEach(reads(), read -> {
            Wire response = Wire.get(read);
            assertThat(response.header("ETag")).as(read).matches("\"[\\w-]{22}\"");
            assertThat(Wire.get(read).header("ETag")).isEqualTo(response.header("ETag"));
            assertThat(response.header("Cache-Control")).isEqualTo(cacheControl(read));
            assertThat(response.header("Last-Modified")).as(read).isEqualTo(RELEASED);
        });
    }

    @Test
    void whoever_has_it_gets_a_304_without_a_body_and_with_what_a_cache_needs() {
        Concurrently.forEach(reads(), read -> {
            Wire response = Wire.get(read);
            String tag = response.header("ETag");
            for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*", "\"a\",W/\"b\" , W/" + tag)) {
                for (String method : List.of("GET", "HEAD")) {
                    Wire same = Wire.send(method, read, "If-None-Match", known);
                    assertThat(same.status())
                            .as(method + " " + read + " " + known)
                            .isEqualTo(304);
                    assertThat(same.header("ETag")).isEqualTo(tag);
                    assertThat(same.header("Cache-Control")).isEqualTo(cacheControl(read));
                    assertThat(same.header("Vary")).isEqualTo(response.header("Vary"));
                    assertThat(same.header("Access-Control-Allow-Origin")).isEqualTo("*");
                    // Of a body, and there is none.
                    assertThat(same.header("Content-Type")).isNull();
                    assertThat(same.header("Content-Security-Policy")).isNull();
                }
            }
            for (String method : List.of("GET", "HEAD")) {
                assertThat(Connection.headAlone(method, read, "If-None-Match: " + tag))
                        .startsWith("HTTP/1.1 304 Not Modified");
            }
            assertThat(Wire.get(read, "If-None-Match", "\"other\"").status()).isEqualTo(200);
        });
    }

    @Test
    void a_time_is_a_condition_too_but_only_without_a_tag() {
        Concurrently.forEach(reads(), read -> {
            assertThat(since(read, RELEASED).status()).isEqualTo(304);
            assertThat(since(read, "Sun, 22 Nov 2026 22:00:01 GMT").status()).isEqualTo(304);
            assertThat(since(read, "Sun, 22 Nov 2026 21:59:59 GMT").status()).isEqualTo(200);
            assertThat(since(read, "yesterday").status()).isEqualTo(200);
            assertThat(Wire.get(read, "If-Modified-Since", RELEASED, "If-None-Match", "\"other\"")
                            .status())
                    .isEqualTo(200);
            for (String method : List.of("GET", "HEAD")) {
                assertThat(Connection.headAlone(method, read, "If-Modified-Since: " + RELEASED))
                        .startsWith("HTTP/1.1 304 Not Modified");
            }
        });
    }

    @Test
    void a_head_is_a_get_without_the_body() {
        Concurrently.forEach(reads(), read -> {
            Wire get = Wire.get(read);
            Wire head = Wire.send("HEAD", read);
            assertThat(Connection.headAlone("HEAD", read)).startsWith("HTTP/1.1 200 OK");
            assertThat(head.header("Content-Length")).as(read).isEqualTo(get.header("Content-Length"));
            if (get.header("Transfer-Encoding") == null) {
                assertThat(get.header("Content-Length")).isEqualTo(String.valueOf(get.bytes().length));
            }
            for (String header : List.of("ETag", "Last-Modified", "Cache-Control", "Vary", "Content-Type")) {
                assertThat(head.header(header)).as(read + " " + header).isEqualTo(get.header(header));
            }
            assertThat(head.header("Link")).isEqualTo(get.header("Link"));
        });
    }

    @Test
    void an_answer_varies_by_the_headers_that_chose_it_and_not_by_those_that_a_parameter_overrides() {
        String figures = "/v1/organisations/tren-de-aragua/figures";
        assertThat(Wire.get(figures).header("Vary")).isEqualTo("Accept, Accept-Encoding, Accept-Language");
        assertThat(Wire.get(figures + "?lang=en").header("Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(Wire.get(figures + "?format=json").header("Vary")).isEqualTo("Accept-Encoding, Accept-Language");
        assertThat(Wire.get(figures + "?format=json&lang=es").header("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void an_edition_that_is_named_never_changes() {
        assertThat(Wire.get("/v1/organisations/tren-de-aragua/figures?edition=1")
                        .header("Cache-Control"))
                .isEqualTo("public, max-age=604800, immutable");
        assertThat(Wire.get("/v1/organisations/tren-de-aragua/figures?edition=1")
                        .header("Last-Modified"))
                .isEqualTo(RELEASED);
    }

    @Test
    void scripts_of_every_origin_may_read_every_answer_errors_too() {
        Stream.concat(
                        reads().stream(),
                        Stream.of("/v1/nothing", "/nothing", "/v1/organisations?page=1", "/", "/openapi"))
                .forEach(read -> {
                    Wire response = Wire.get(read);
                    assertThat(response.header("Access-Control-Allow-Origin"))
                            .as(read)
                            .isEqualTo("*");
                    assertThat(response.header("Access-Control-Expose-Headers"))
                            .contains("ETag", "Link", "Dossier-Edition");
                    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
                    assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
                    assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none'");
                    assertThat(response.header("Server")).isNull();
                });
    }

    @Test
    void an_error_is_kept_by_nobody() {
        for (String read : List.of("/v1/nothing", "/v1/organisations/nobody", "/v1/organisations?page=1")) {
            Wire response = Wire.get(read);
            assertThat(response.header("Cache-Control")).as(read).isEqualTo("no-store");
            assertThat(response.header("ETag")).isNull();
        }
    }

    private static Wire since(String read, String date) {
        return Wire.get(read, "If-Modified-Since", date);
    }
}
