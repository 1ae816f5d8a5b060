package org.dossier.http.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.util.List;
import org.dossier.support.SwaggerUiPage;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served beside the facts, as cheaply for those who have it already. */
@QuarkusTest
class StaticDocumentTest {

    private static final String KEPT = "public, max-age=0, s-maxage=10, stale-if-error=3600";

    @ParameterizedTest
    @CsvSource({
        "/openapi, application/yaml;charset=UTF-8",
        "/openapi?format=json, application/json;charset=UTF-8",
        "/openapi?format=JSON, application/json;charset=UTF-8",
        "/openapi.json, application/json;charset=UTF-8",
        "/openapi.yaml, application/yaml;charset=UTF-8",
        "/swagger-ui/dossier.js, text/javascript;charset=UTF-8",
        "/swagger-ui/dossier.css, text/css;charset=UTF-8"
    })
    void each_has_a_tag_and_is_compressed(String path, String type) {
        for (String coding : List.of("gzip", "br")) {
            Wire answer = Wire.of(given().urlEncodingEnabled(false)
                    .config(RestAssuredConfig.config()
                            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                    .header("Accept-Encoding", coding)
                    .get(path));
            answer.hasStatus(200)
                    .hasHeader("Content-Type", type)
                    .hasHeader("Content-Encoding", coding)
                    .hasHeader("Cache-Control", KEPT)
                    .hasNoHeader("Dossier-Edition")
                    .hasNoHeader("Accept-Ranges");
            assertThat(answer.header("ETag")).endsWith("-" + coding + "\"");
            assertThat(answer.header("Vary")).isIn("Accept-Encoding", "Accept, Accept-Encoding");
            Wire.get(path, "Accept-Encoding", coding, "If-None-Match", answer.header("ETag"))
                    .hasStatus(304)
                    .hasHeader("ETag", answer.header("ETag"))
                    .hasNoHeader("Content-Type");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/favicon.ico, image/x-icon",
        "/robots.txt, text/plain;charset=UTF-8",
        "/swagger-ui/, text/html;charset=UTF-8",
        "/swagger-ui/index.html, text/html;charset=UTF-8"
    })
    void a_small_file_has_a_tag(String path, String type) {
        Wire file =
                Wire.get(path).hasStatus(200).hasHeader("Content-Type", type).hasHeader("Cache-Control", KEPT);
        Wire.get(path, "If-None-Match", file.header("ETag")).hasStatus(304);
    }

    @Test
    void the_contract_comes_as_json_to_whoever_accepts_that() {
        Wire.get("/openapi", "Accept", "application/json")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json;charset=UTF-8")
                .hasHeader("Vary", "Accept, Accept-Encoding");
        Wire.get("/openapi", "Accept", "text/html").hasHeader("Content-Type", "application/yaml;charset=UTF-8");
    }

    @Test
    void a_head_is_that_of_the_whole() {
        String length = Wire.get(SwaggerUiPage.script()).header("Content-Length");

        Wire.send("HEAD", SwaggerUiPage.script()).hasStatus(200).hasHeader("Content-Length", length);
    }

    @Test
    void what_the_page_of_swagger_ui_needs_is_there_and_what_others_made_is_kept_for_good() {
        assertThat(SwaggerUiPage.addresses()).hasSizeGreaterThan(8).allSatisfy(address -> Wire.get(address)
                .hasStatus(200)
                .hasHeader("Cache-Control", cacheControl(address)));
    }

    private static String cacheControl(String address) {
        if (address.startsWith("/webjars/")) {
            return "public, max-age=31536000, immutable";
        }
        return address.startsWith("/v1") ? "public, no-cache" : KEPT;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/swagger-ui/nothing",
                "/webjars/nothing",
                "/webjars/..%2fx",
                "/openapi/nothing",
                "/openapis",
                "/swagger-ui/..%2fx",
                "/.well-known/security.txt"
            })
    void what_is_not_there_is_a_problem(String path) {
        Wire.get(path)
                .hasStatus(404)
                .hasHeader("Content-Type", "application/problem+json")
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void the_shorter_address_leads_to_swagger_ui() {
        Wire.of(given().redirects().follow(false).get("/swagger-ui"))
                .hasStatus(302)
                .hasHeader("Location", "/swagger-ui/")
                .hasHeader("Cache-Control", "no-store");
    }
}
