package org.dossier.http.parameter;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestValidationFilterTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    private static final String UNEXPECTED_BODY = """
            {
              "type": "/v1/problems/unexpected-body", "title": "Unexpected request body", "status": 400,
              "detail": "A GET request must not have a body.", "instance": "/v1", "code": "unexpected-body"
            }
            """;

    @TestHTTPResource("/v1")
    URI index;

    @Test
    void an_unknown_parameter_is_refused_with_those_that_the_route_has() {
        Wire.get(FIGURES + "?Metric=membership_total").isProblem(400, """
                {
                  "type": "/v1/problems/unknown-parameter", "title": "Unknown query parameter", "status": 400,
                  "detail": "Unknown parameter 'Metric'.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "unknown-parameter",
                  "parameter": "Metric",
                  "allowed": [
                    "about", "checked", "claimant", "cursor", "edition", "fields", "format", "ids",
                    "knownAt", "lang", "limit", "metric", "person", "pretty", "role", "scope", "since", "source"
                  ]
                }
                """);
        Wire.get("/v1?utm_source=x").isProblem(400, """
                {
                  "type": "/v1/problems/unknown-parameter", "title": "Unknown query parameter", "status": 400,
                  "detail": "Unknown parameter 'utm_source'.", "instance": "/v1",
                  "code": "unknown-parameter", "parameter": "utm_source", "allowed": ["fields", "format", "lang", "pretty"]
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=en&lang=es", "lang=en&role=key&lang=en", "limit=1&limit=2&limit=3"})
    void a_parameter_stands_once(String query) {
        assertThat(Wire.get(FIGURES + "?" + query)
                        .hasStatus(400)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("repeated-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metric",
                "metric=",
                "about=",
                "scope=",
                "role=",
                "claimant=",
                "source=",
                "ids=",
                "since=",
                "edition=",
                "knownAt=",
                "lang=",
                "format=",
                "fields=",
                "limit=",
                "cursor="
            })
    void a_parameter_has_a_value(String query) {
        String name = query.replace("=", "");
        Wire.get(FIGURES + "?" + query).isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'' is not a value of '%1$s': expected a value.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-parameter",
                  "parameter": "%1$s", "value": "", "expected": "a value"
                }
                """.formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metric=a%00", "claimant=%0A", "ids=members-others,%7F", "source=%C2%85"})
    void no_value_holds_a_control_character(String query) {
        assertThat(Wire.get(FIGURES + "?" + query)
                        .hasStatus(400)
                        .json()
                        .get("expected")
                        .asText())
                .isEqualTo("text without control characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/organisations/%00",
                "/v1/organisations/tren-de-aragua/figures/members%0Aothers",
                "/v1/sources/bbc%C2%85",
                "/v1/editions/1%7F"
            })
    void nor_does_a_path(String path) {
        assertThat(Wire.get(path).hasStatus(400).json().get("code").asText()).isEqualTo("malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1;x",
                "/v1/sources;a=b",
                "/v1/organisations/tren-de-aragua;a=b/figures",
                FIGURES + "/members-others;a"
            })
    void nor_has_a_path_parameters_of_its_own(String path) {
        Wire.get(path).isProblem(400, """
                {
                  "type": "/v1/problems/malformed-request", "title": "Malformed request", "status": 400,
                  "detail": "Paths must not contain ';'.", "instance": "%s", "code": "malformed-request"
                }
                """.formatted(path));
    }

    @Test
    void a_body_is_refused_where_none_belongs() {
        Wire.of(given().body("{}").get("/v1")).isProblem(400, UNEXPECTED_BODY);
    }

    @Test
    void so_is_one_that_does_not_say_how_long_it_is() throws IOException, InterruptedException {
        HttpResponse<String> refused = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(index)
                                .version(HttpClient.Version.HTTP_1_1)
                                .method(
                                        "GET",
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream("{}".getBytes(UTF_8))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        Wire.hasSameJson(Wire.parse(refused.body()), UNEXPECTED_BODY);
    }

    @Test
    void an_empty_body_is_no_body() {
        Wire.of(given().header("Content-Length", "0").get("/v1")).hasStatus(200);
    }
}
