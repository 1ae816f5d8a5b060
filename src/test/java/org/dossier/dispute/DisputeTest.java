package org.dossier.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where facts contradict each other, and what is not said. */
@QuarkusTest
@Tag("postgresql")
class DisputeTest {

    private static final String DISPUTES = "/v1/organisations/tren-de-aragua/disputes";
    private static final String GAPS = "/v1/organisations/tren-de-aragua/gaps";

    @Test
    void a_dispute_has_a_question_sides_and_a_neutral_explanation() {
        Wire.get(DISPUTES + "/dispute-troops-composition?edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "id": "dispute-troops-composition", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z",
                          "question": "Who was sent to take Tocorón Prison in 2023?",
                          "differs": ["wording", "definition"],
                          "sides": [
                            {
                              "says": "11,000 soldiers, according to the text of the BBC News article",
                              "facts": [
                                {
                                  "id": "soldiers-tocoron", "revision": 1,
                                  "links": {"self": "/v1/organisations/tren-de-aragua/figures/soldiers-tocoron?edition=1"}
                                },
                                {
                                  "id": "tocoron-raid", "revision": 1,
                                  "links": {"self": "/v1/organisations/tren-de-aragua/timeline/tocoron-raid?edition=1"}
                                }
                              ]
                            },
                            {
                              "says": "“Security officers”, according to a BBC News photo caption",
                              "facts": [
                                {
                                  "id": "base-tocoron-security-officers", "revision": 1,
                                  "links": {"self": "/v1/organisations/tren-de-aragua/facts/base-tocoron-security-officers?edition=1"}
                                }
                              ]
                            }
                          ],
                          "explanation": "The text and the photo caption of the same BBC News article use different words. The caption gives no number.",
                          "since": 1,
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/disputes/dispute-troops-composition?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/facts/dispute-troops-composition/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void a_dispute_that_grew_says_since_when_it_is_there() {
        Wire.get(DISPUTES + "/dispute-membership?fields=id,revision,change,since")
                .hasBody("""
                {"id": "dispute-membership", "revision": 2, "change": "update", "since": 1}
                """);
        Wire.get(DISPUTES + "/dispute-raid-day?fields=id,revision,since").hasBody("""
                {"id": "dispute-raid-day", "revision": 1, "since": 2}
                """);
    }

    @Test
    void a_table_has_a_row_for_each_fact_of_each_side() {
        String table = Wire.get(DISPUTES + "?format=csv&lang=es&edition=1")
                .hasStatus(200)
                .hasHeader("Content-Type", "text/csv;charset=utf-8;header=present")
                .text();
        assertThat(table.lines().map(line -> line.split(",")[0].replace("\uFEFF", "")))
                .containsExactly(
                        "id",
                        "dispute-membership",
                        "dispute-membership",
                        "dispute-troops-composition",
                        "dispute-troops-composition",
                        "dispute-troops-composition");
        assertThat(table).contains("¿A quiénes se envió a tomar la cárcel de Tocorón en 2023?");
    }

    @Test
    void a_dispute_that_is_not_there_is_a_problem() {
        Wire.get(DISPUTES + "/dispute-of-nothing").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no dispute 'dispute-of-nothing'.",
                  "instance": "/v1/organisations/tren-de-aragua/disputes/dispute-of-nothing", "code": "unknown-resource",
                  "resource": "dispute", "id": "dispute-of-nothing", "list": "/v1/organisations/tren-de-aragua/disputes"
                }
                """);
        Wire.get(DISPUTES + "/members-risquez").hasStatus(404);
        Wire.get(DISPUTES + "/dispute-raid-day?edition=1").hasStatus(404);
    }

    @Test
    void a_gap_names_the_source_that_is_silent() {
        JsonNode gap = gap("gap-founding-year", "?edition=1");
        assertThat(gap.at("/source/publisher").asText()).isEqualTo("BBC News");
        assertThat(gap.at("/source/read").asText()).isEqualTo("whole");
        ((ObjectNode) gap).remove("source");
        Wire.hasSameJson(gap, """
                {
                  "id": "gap-founding-year", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                  "cause": "not_stated", "statement": "BBC News gives no founding year for Tren de Aragua.", "reason": null, "country": null,
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/gaps/gap-founding-year?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/gap-founding-year/history?edition=1"
                  }
                }
                """);
    }

    @Test
    void what_we_left_out_has_a_reason_and_the_country_without_claims_leads_to_it() {
        Wire.hasSameJson(gap("gap-costa-rica", ""), """
                {
                  "id": "gap-costa-rica", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T20:00:00Z",
                  "cause": "left_out", "statement": "We make no statement about Costa Rica.",
                  "reason": "The only page read is undated, and gives the link to the gang as the prosecution's hypothesis.",
                  "source": null, "country": {"code": "CR", "alpha3": "CRI", "name": "Costa Rica"},
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/gaps/gap-costa-rica",
                    "history": "/v1/organisations/tren-de-aragua/facts/gap-costa-rica/history"
                  }
                }
                """);
        Wire.get("/v1/organisations/tren-de-aragua/presence/CR").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "This edition holds no claim about Costa Rica.",
                  "instance": "/v1/organisations/tren-de-aragua/presence/CR", "code": "unknown-resource",
                  "resource": "presence", "id": "CR", "list": "/v1/organisations/tren-de-aragua/presence",
                  "gaps": "/v1/organisations/tren-de-aragua/gaps?country=CR"
                }
                """);
    }

    @Test
    void a_side_that_was_corrected_since_leads_to_the_revision_that_said_so() {
        Wire.get(DISPUTES + "/dispute-fto-january-february?fields=sides").hasBody("""
                {
                  "sides": [
                    {
                      "says": "Donald Trump, soon after taking office in January 2025, said BBC News",
                      "facts": [
                        {
                          "id": "fto-declaration", "revision": 1,
                          "links": {"self": "/v1/organisations/tren-de-aragua/timeline/fto-declaration?edition=1"}
                        }
                      ]
                    },
                    {
                      "says": "The US State Department, with effect from 20 February 2025",
                      "facts": [
                        {
                          "id": "designation-fto", "revision": 2,
                          "links": {"self": "/v1/organisations/tren-de-aragua/designations/designation-fto"}
                        },
                        {
                          "id": "us-fto-listing", "revision": 1,
                          "links": {"self": "/v1/organisations/tren-de-aragua/timeline/us-fto-listing"}
                        }
                      ]
                    }
                  ]
                }
                """);
        assertThat(Wire.get("/v1/organisations/tren-de-aragua/timeline/fto-declaration?edition=1")
                        .hasStatus(200)
                        .json()
                        .get("revision")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void gaps_of_a_country_are_listed_and_each_has_an_address() {
        assertThat(Wire.get(GAPS + "?country=CR").hasStatus(200).json().get("items"))
                .extracting(gap -> gap.get("id").asText())
                .containsExactly("gap-costa-rica");
        assertThat(Wire.get(GAPS + "?country=FR").hasStatus(200).json().get("items"))
                .isEmpty();
        Wire.get(GAPS + "?country=cr").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'cr' is not a value of 'country': expected an ISO 3166-1 alpha-2 code in capitals, such as CO.",
                  "instance": "/v1/organisations/tren-de-aragua/gaps", "code": "invalid-parameter",
                  "parameter": "country", "value": "cr", "expected": "an ISO 3166-1 alpha-2 code in capitals, such as CO"
                }
                """);
        assertThat(Wire.get(GAPS + "/gap-costa-rica").hasStatus(200).json()).isEqualTo(gap("gap-costa-rica", ""));
        Wire.get(GAPS + "/members-risquez").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no gap 'members-risquez'.",
                  "instance": "/v1/organisations/tren-de-aragua/gaps/members-risquez", "code": "unknown-resource",
                  "resource": "gap", "id": "members-risquez", "list": "/v1/organisations/tren-de-aragua/gaps"
                }
                """);
    }

    private static JsonNode gap(String id, String query) {
        for (JsonNode gap : Wire.get(GAPS + query).hasStatus(200).json().get("items")) {
            if (gap.get("id").asText().equals(id)) {
                return gap;
            }
        }
        throw new AssertionError("no " + id);
    }
}
