package org.dossier.designation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal labels, in the words of the state bodies that put them on the organisation. */
@QuarkusTest
@Tag("postgresql")
class DesignationTest {

    private static final String DESIGNATIONS = "/v1/organisations/tren-de-aragua/designations";

    @Test
    void a_designation_is_in_the_words_of_the_authority_that_made_it() {
        Wire.get(DESIGNATIONS + "/designation-fto?edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                {
                  "id": "designation-fto", "revision": 1, "change": "addition",
                  "revisedAt": "2026-11-22T12:00:00Z",
                  "jurisdiction": {"code": "US", "alpha3": "USA", "name": "United States"},
                  "authority": {"id": "donald-trump", "name": "Donald Trump", "kind": "public_official"},
                  "label": "Foreign terrorist organisation", "legalBasis": null, "legalEffect": null,
                  "effective": {
                    "edtf": "2025-01~", "earliest": "2025-01-01", "latest": "2025-01-31",
                    "text": "about January 2025"
                  },
                  "ended": null,
                  "statement": "“Foreign terrorist organisation” was the label Donald Trump gave Tren de Aragua shortly after taking office in January 2025, BBC News reported.",
                  "caveat": "BBC News gives neither the day nor the legal basis.",
                  "print": "Donald Trump labelled Tren de Aragua a “foreign terrorist organisation” shortly after taking office in January 2025, BBC News reported.",
                  "people": [{"id": "donald-trump", "name": "Donald Trump"}],
                  "attribution": "Donald Trump, as reported by BBC News",
                  "citations": [
                    {
                      "claimant": {"id": "donald-trump", "name": "Donald Trump", "kind": "public_official"},
                      "act": "announces", "via": [],
                      "source": {
                        "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                        "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                        "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                        "published": {
                          "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                          "text": "17 March 2025"
                        },
                        "read": "whole", "readAt": null
                      },
                      "locator": "Trump also declared Tren de Aragua",
                      "checked": {"how": "script", "on": "2026-11-22"},
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Trump%20also%20declared%20Tren%20de%20Aragua"
                    }
                  ],
                  "reviewedOn": "2026-11-22", "disputes": [],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/designations/designation-fto?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/designation-fto/history?edition=1"
                  }
                }
                """);
    }

    @Test
    void designations_come_by_the_time_they_took_effect() {
        assertThat(Wire.get(DESIGNATIONS + "?edition=1").hasStatus(200).each("id"))
                .containsExactly("designation-treasury", "designation-fto");
        assertThat(Wire.items(DESIGNATIONS + "?edition=2&limit=3"))
                .hasSizeGreaterThan(5)
                .extracting(designation -> designation.at("/effective/earliest").asText())
                .isSorted();
    }

    @Test
    void whoever_designates_is_cited_for_it() {
        assertThat(Wire.items(DESIGNATIONS)).isNotEmpty().allSatisfy(designation -> assertThat(
                        designation.get("citations"))
                .anySatisfy(citation -> assertThat(citation.get("claimant")).isEqualTo(designation.get("authority"))));
    }

    @ParameterizedTest
    @CsvSource({"jurisdiction=TT, TT", "jurisdiction=US&claimant=us-treasury-ofac, US", "jurisdiction=PE, PE"})
    void filters_choose_designations(String filter, String jurisdiction) {
        assertThat(Wire.items(DESIGNATIONS + "?edition=2&" + filter))
                .isNotEmpty()
                .extracting(designation -> designation.at("/jurisdiction/code").asText())
                .containsOnly(jurisdiction);
    }

    @Test
    void an_unknown_value_is_an_error_that_names_those_that_there_are() {
        JsonNode problem = Wire.get(DESIGNATIONS + "?edition=1&jurisdiction=DE")
                .hasStatus(400)
                .json();
        assertThat(problem.get("allowed")).extracting(JsonNode::asText).containsExactly("US");
    }

    @Test
    void a_row_has_the_jurisdiction_and_whose_act_it_was() {
        assertThat(Wire.get(DESIGNATIONS + "?edition=1&lang=es&claimant=donald-trump&format=csv")
                        .hasStatus(200)
                        .text())
                .hasLineCount(2)
                .contains(
                        "\r\ndesignation-fto,1,addition,2026-11-22T12:00:00Z,US,USA,Estados Unidos,donald-trump,Donald Trump,")
                .contains(",,,2025-01~,2025-01-01,2025-01-31,hacia enero de 2025,,,,,")
                .endsWith(",donald-trump,Donald Trump\r\n");
    }

    @Test
    void a_fact_of_another_kind_is_no_designation() {
        Wire.get(DESIGNATIONS + "/relation-eln?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no designation 'relation-eln'.",
                  "instance": "/v1/organisations/tren-de-aragua/designations/relation-eln",
                  "code": "unknown-resource", "resource": "designation", "id": "relation-eln",
                  "list": "/v1/organisations/tren-de-aragua/designations?edition=1"
                }
                """);
    }
}
