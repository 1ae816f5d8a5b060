package org.dossier.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    @Test
    void a_path_that_no_resource_has() {
        Wire.get("/v1/gangs").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-route", "title": "No such route", "status": 404,
                  "detail": "No resource has the path /v1/gangs.", "instance": "/v1/gangs", "code": "unknown-route", "list": "/v1"
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/organisations/tren-de-aragua/figures/members-others/x", "/v1/problems/a/b"})
    void wherever_that_path_is(String path) {
        Wire.get(path, "Accept", "text/html").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-route", "title": "No such route", "status": 404,
                  "detail": "No resource has the path %1$s.", "instance": "%1$s", "code": "unknown-route", "list": "/v1"
                }
                """.formatted(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/v2; /v1",
                "/v1/organizations; /v1/organisations",
                "/v1/organizations/tren-de-aragua/; /v1/organisations/tren-de-aragua",
                "/v1/Organisation/tren-de-aragua/figure/members-others; /v1/organisations/tren-de-aragua/figures/members-others",
                "/organisations; /v1/organisations",
                "//v1//source; /v1/sources",
                "/v1/fact/statuz; /v1/facts/status",
                "/v1/organisations/%3Cb%3E/timelin; /v1/organisations/%3Cb%3E/timeline"
            })
    void a_mistyped_path_names_what_it_may_mean(String path, String near) {
        assertThat(Wire.get(path).hasStatus(404).json().get("near"))
                .extracting(JsonNode::asText)
                .startsWith(near)
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_path_that_names_what_is_not_there() {
        Wire.get("/v1/organisations/a%2Fb").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no organisation 'a/b'.", "instance": "/v1/organisations/a%2Fb",
                  "code": "unknown-resource", "resource": "organisation", "id": "a/b", "list": "/v1/organisations"
                }
                """);
    }

    @Test
    void a_parameter_that_the_route_does_not_have() {
        Wire.get("/v1/editions?edition=1").isProblem(400, """
                {
                  "type": "/v1/problems/unknown-parameter", "title": "Unknown query parameter", "status": 400,
                  "detail": "Unknown parameter 'edition'.", "instance": "/v1/editions",
                  "code": "unknown-parameter", "parameter": "edition",
                  "allowed": ["cursor", "fields", "format", "kind", "lang", "lastEventId", "limit", "organisation", "pretty", "severity", "since"]
                }
                """);
    }

    @Test
    void a_parameter_given_twice() {
        Wire.get(FIGURES + "?role=key&role=key").isProblem(400, """
                {
                  "type": "/v1/problems/repeated-parameter", "title": "Repeated query parameter",
                  "status": 400, "detail": "Parameter 'role' is given 2 times.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "repeated-parameter",
                  "parameter": "role"
                }
                """);
    }

    @Test
    void a_value_that_is_not_in_the_list() {
        Wire.get(FIGURES + "?role=main").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'main' is not a value of 'role'.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-parameter",
                  "parameter": "role", "value": "main", "allowed": ["key", "incidental"]
                }
                """);
    }

    @Test
    void a_value_of_the_wrong_form() {
        Wire.get(FIGURES + "?limit=201").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'201' is not a value of 'limit': expected a whole number from 1 to 200.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "invalid-parameter",
                  "parameter": "limit", "value": "201", "expected": "a whole number from 1 to 200"
                }
                """);
    }

    @Test
    void parameters_that_contradict_each_other() {
        Wire.get("/v1/sources?edition=1&knownAt=2026-11-22T12:00:00Z").isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters",
                  "status": 400, "detail": "Use either 'edition' or 'knownAt', not both.",
                  "instance": "/v1/sources", "code": "conflicting-parameters", "parameters": ["edition", "knownAt"]
                }
                """);
    }

    @Test
    void a_cursor_that_is_none() {
        Wire.get(FIGURES + "?cursor=abc").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-cursor", "title": "Invalid cursor", "status": 400,
                  "detail": "'abc' is not a valid cursor.", "instance": "/v1/organisations/tren-de-aragua/figures",
                  "code": "invalid-cursor", "parameter": "cursor"
                }
                """);
    }

    @Test
    void an_edition_that_was_never_published() {
        int newest =
                Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asInt();
        Wire.get("/v1/claimants?edition=0").isProblem(400, """
                {
                  "type": "/v1/problems/unknown-edition", "title": "No such edition", "status": 400,
                  "detail": "There is no edition 0.", "instance": "/v1/claimants", "code": "unknown-edition",
                  "parameter": "edition", "value": "0", "expected": "a number from 1 to %d"
                }
                """.formatted(newest));
    }

    @Test
    void a_time_before_the_first_edition() {
        Wire.get("/v1/claimants?knownAt=2025-03-17T00:00:00Z").isProblem(400, """
                {
                  "type": "/v1/problems/before-first-edition", "title": "Time before the first edition",
                  "status": 400, "detail": "At 2025-03-17T00:00:00Z nothing had been published.",
                  "instance": "/v1/claimants", "code": "before-first-edition", "parameter": "knownAt",
                  "value": "2025-03-17T00:00:00Z", "expected": "a time from 2026-11-22T12:00:00Z on"
                }
                """);
    }

    @Test
    void a_path_that_cannot_be_read() {
        Wire.get("/v1/organisations/tren%01").isProblem(400, """
                {
                  "type": "/v1/problems/malformed-request", "title": "Malformed request", "status": 400,
                  "detail": "The path contains a control character in 'organisation'.",
                  "instance": "/v1/organisations/tren%01", "code": "malformed-request"
                }
                """);
    }

    @Test
    void a_method_that_the_route_does_not_have() {
        Wire.send("DELETE", FIGURES).hasHeader("Allow", "GET, HEAD, OPTIONS").isProblem(405, """
                        {
                          "type": "/v1/problems/method-not-allowed", "title": "Method not allowed", "status": 405,
                          "detail": "This path does not have the method DELETE.",
                          "instance": "/v1/organisations/tren-de-aragua/figures", "code": "method-not-allowed",
                          "allowed": ["GET", "HEAD", "OPTIONS"]
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "FOO"})
    void whatever_that_method_is(String method) {
        Wire.send(method, "/v1/editions/1")
                .hasHeader("Allow", "GET, HEAD, OPTIONS")
                .hasStatus(405);
    }

    @Test
    void a_media_type_that_the_route_does_not_serve() {
        Wire.get(FIGURES, "Accept", "application/pdf").isProblem(406, """
                {
                  "type": "/v1/problems/not-acceptable", "title": "Not acceptable", "status": 406,
                  "detail": "'application/pdf' allows none of the media types of this path.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "not-acceptable",
                  "allowed": ["application/json", "text/csv", "application/ld+json"]
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "*/*", "application/*", "text/html, */*;q=0.1", "application/json;q=0.5"})
    void a_media_type_that_it_serves_may_be_one_of_many(String accept) {
        Wire.get("/v1", "Accept", accept).hasStatus(200).hasHeader("Content-Type", "application/json");
    }

    @Test
    void a_problem_is_in_english_whatever_the_language_that_was_asked_for() {
        Wire.get("/v1/gangs", "Accept-Language", "es").hasStatus(404).hasHeader("Content-Language", "en");
        Wire.get("/v1/sources/x?lang=es").hasStatus(404).hasHeader("Content-Language", "en");
    }

    @Test
    void a_problem_repeats_what_was_sent_and_stays_json() {
        assertThat(Wire.get(FIGURES + "?role=%22%3Cscript%3E%5C")
                        .hasStatus(400)
                        .hasHeader("Content-Type", "application/problem+json")
                        .json()
                        .get("value")
                        .asText())
                .isEqualTo("\"<script>\\");
    }
}
