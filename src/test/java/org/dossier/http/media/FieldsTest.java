package org.dossier.http.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FieldsTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    @Test
    void an_object_keeps_only_the_fields_that_were_asked_for() {
        Wire.get(FIGURES + "/members-others?edition=1&fields=unit,value,low")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json")
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        { "value": 2500, "low": null, "unit": "people" }
                        """);
    }

    @Test
    void the_fields_of_a_list_are_those_of_its_items() {
        Wire.get(FIGURES + "?edition=1&metric=membership_total&fields=id,asOf")
                .hasStatus(200)
                .hasBody("""
                        {
                          "items": [
                            {
                              "id": "members-others",
                              "asOf": {
                                "edtf": "2025~", "earliest": "2025-01-01", "latest": "2025-12-31",
                                "text": "about 2025"
                              }
                            },
                            {
                              "id": "members-risquez",
                              "asOf": {
                                "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31", "text": "2024"
                              }
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures?edition=1&fields=asOf,id&metric=membership_total",
                            "next": null
                          }
                        }
                        """);
    }

    @Test
    void a_dot_leads_into_objects_and_the_objects_of_arrays() {
        Wire.get(
                        FIGURES
                                + "/members-others?edition=1&fields=asOf.text,citations.source.publisher,citations.act,stated,stated.edtf,about.id")
                .hasStatus(200)
                .hasBody("""
                        {
                          "about": null,
                          "asOf": { "text": "about 2025" },
                          "stated": {
                            "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                            "text": "17 March 2025"
                          },
                          "citations": [
                            { "act": "estimates", "source": { "publisher": "BBC News" } }
                          ]
                        }
                        """);
        Wire.get("/v1/organisations/tren-de-aragua/presence?edition=1&fields=claims.status,country.name&limit=1")
                .hasStatus(200)
                .hasBody("""
                        {
                          "items": [
                            {
                              "country": { "name": "Chile" },
                              "claims": [ { "status": "reported" }, { "status": "expanded" } ]
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/presence?edition=1&fields=claims.status,country.name&limit=1",
                            "next": "/v1/organisations/tren-de-aragua/presence?cursor=MS4xLmJhNzljMmUxLkNM&edition=1&fields=claims.status,country.name&limit=1"
                          }
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf.year | asOf.edtf, asOf.earliest, asOf.latest, asOf.text",
                "citations.source.x | citations.source.id, citations.source.publisher, citations.source.title,"
                        + " citations.source.url, citations.source.published, citations.source.read, citations.source.readAt",
                "asOf.text.x | asOf.edtf, asOf.earliest, asOf.latest, asOf.text",
                "asOf. | asOf.edtf, asOf.earliest, asOf.latest, asOf.text"
            })
    void an_unknown_field_of_an_object_is_refused_with_those_of_the_object(String field, String allowed) {
        JsonNode problem =
                Wire.get(FIGURES + "?fields=id," + field).hasStatus(400).json();
        assertThat(problem.get("detail").asText()).isEqualTo("'" + field + "' is not a value of 'fields'.");
        assertThat(problem.get("allowed"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Splitter.on(", ").split(allowed));
    }

    @Test
    void what_stands_beside_the_items_of_a_list_stays() {
        assertThat(Wire.get("/v1/organisations/tren-de-aragua/statistics?fields=metric&limit=1")
                        .hasStatus(200)
                        .json()
                        .fieldNames())
                .toIterable()
                .containsExactly("contents", "items", "links");
    }

    @Test
    void the_pages_of_a_list_keep_to_the_fields() {
        Wire first = Wire.get(FIGURES + "?edition=1&fields=id&limit=1").hasStatus(200);
        Wire second = Wire.get(first.json().at("/links/next").asText()).hasStatus(200);
        Wire.hasSameJson(second.json().get("items"), """
                [ { "id": "cbp-encounters" } ]
                """);
    }

    @Test
    void a_field_that_there_is_not_is_refused_with_those_that_there_are() {
        Wire.get("/v1/organisations?fields=id,size").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'size' is not a value of 'fields'.", "instance": "/v1/organisations",
                  "code": "invalid-parameter", "parameter": "fields", "value": "size",
                  "allowed": ["id", "revision", "change", "revisedAt", "name", "links"]
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,", ",", "id,id", "%20"})
    void fields_are_different_names_with_commas_between(String fields) {
        assertThat(Wire.get(FIGURES + "?fields=" + fields)
                        .hasStatus(400)
                        .json()
                        .get("parameter")
                        .asText())
                .isEqualTo("fields");
    }

    @Test
    void a_problem_is_whole_whatever_the_fields() {
        Wire.get("/v1/sources/none?fields=title").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no source 'none'.", "instance": "/v1/sources/none",
                  "code": "unknown-resource", "resource": "source", "id": "none", "list": "/v1/sources"
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields=id", "limit=2"})
    void what_a_format_does_not_take_is_named_beside_what_asked_for_the_format(String query) {
        String name = query.split("=")[0];
        JsonNode byParameter =
                Wire.get(FIGURES + "?format=csv&" + query).hasStatus(400).json();
        assertThat(byParameter.get("code").asText()).isEqualTo("conflicting-parameters");
        assertThat(byParameter.get("parameters")).extracting(JsonNode::asText).containsExactly("format", name);
        assertThat(byParameter.has("header")).isFalse();
        JsonNode byHeader = Wire.get(FIGURES + "?" + query, "Accept", "text/csv")
                .hasStatus(400)
                .json();
        assertThat(byHeader.get("code").asText()).isEqualTo("conflicting-parameters");
        assertThat(byHeader.get("parameters")).extracting(JsonNode::asText).containsExactly(name);
        assertThat(byHeader.get("header").asText()).isEqualTo("Accept");
        assertThat(byHeader.get("detail")).isEqualTo(byParameter.get("detail"));
    }
}
