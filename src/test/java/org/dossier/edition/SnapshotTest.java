package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("postgresql")
class SnapshotTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition=1",
                "knownAt=2026-11-22T12:00:00Z",
                "knownAt=2026-11-22T12:00:00.001Z",
                "knownAt=2026-11-22T13:00:00%2B01:00"
            })
    void a_moment_is_named_by_an_edition_or_by_a_time_from_its_publication_on(String moment) {
        Wire.get(FIGURES + "?limit=1&fields=id,links&" + moment).hasStatus(200).hasHeader("Dossier-Edition", "1");
    }

    /** Edition 2 ends revisions of edition 1: each edition shows the one or the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                FIGURES,
                "/v1/organisations/tren-de-aragua/timeline",
                "/v1/organisations",
                "/v1/sources",
                "/v1/claimants"
            })
    void a_list_shows_one_revision_of_everything(String list) {
        for (int edition = 1; edition <= 2; edition++) {
            List<String> ids = new ArrayList<>();
            Wire.get(list + "?limit=200&fields=id&edition=" + edition)
                    .hasStatus(200)
                    .json()
                    .get("items")
                    .forEach(item -> ids.add(item.get("id").asText()));
            assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void a_read_without_a_moment_sees_the_newest_edition_and_its_links_stay_with_the_newest() {
        Wire.get(FIGURES + "?ids=annual-profit-risquez&fields=id,links")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", newest())
                .hasBody("""
                        {
                          "items": [
                            {
                              "id": "annual-profit-risquez",
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/figures/annual-profit-risquez",
                                "history": "/v1/organisations/tren-de-aragua/facts/annual-profit-risquez/history"
                              }
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures?fields=id,links&ids=annual-profit-risquez",
                            "next": null
                          }
                        }
                        """);
    }

    @Test
    void the_links_of_a_pinned_read_keep_to_the_edition_that_it_resolved() {
        Wire.get(FIGURES + "?metric=annual_profit&fields=id,links&knownAt=2026-11-22T12:00:00Z")
                .hasStatus(200)
                .hasBody("""
                        {
                          "items": [
                            {
                              "id": "annual-profit-risquez",
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/figures/annual-profit-risquez?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/annual-profit-risquez/history?edition=1"
                              }
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures?fields=id,links&knownAt=2026-11-22T12:00:00Z&metric=annual_profit",
                            "next": null
                          }
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/organisations",
                "/v1/organisations/tren-de-aragua",
                FIGURES,
                FIGURES + "/members-others",
                "/v1/organisations/tren-de-aragua/statistics",
                "/v1/organisations/tren-de-aragua/statistics/membership_total",
                "/v1/organisations/tren-de-aragua/presence",
                "/v1/organisations/tren-de-aragua/presence/CO",
                "/v1/organisations/tren-de-aragua/timeline",
                "/v1/organisations/tren-de-aragua/timeline/tocoron-raid",
                "/v1/sources",
                "/v1/sources/bbc-2025-03-explainer",
                "/v1/sources/bbc-2025-03-explainer/citations",
                "/v1/claimants",
                "/v1/claimants/nbc-news"
            })
    void each_link_of_a_pinned_read_leads_to_the_same_edition(String path) {
        JsonNode body = Wire.get(path + "?edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .json();
        assertThat(body.findValues("links")).isNotEmpty().allSatisfy(links -> assertThat(links)
                .filteredOn(JsonNode::isTextual)
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(link.asText()).contains("edition=1");
                    Wire.get(link.asText()).hasStatus(200).hasHeader("Dossier-Edition", "1");
                }));
    }

    @Test
    void a_404_of_a_pinned_read_points_into_its_edition() {
        Wire.get(FIGURES + "/members?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no figure 'members'.",
                  "instance": "/v1/organisations/tren-de-aragua/figures/members", "code": "unknown-resource",
                  "resource": "figure", "id": "members",
                  "list": "/v1/organisations/tren-de-aragua/figures?edition=1"
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T11:59:59.999Z", "2026-11-22T12:59:59%2B01:00", "0000-01-01T00:00:00Z"})
    void before_the_first_edition_nothing_was_known(String time) {
        JsonNode problem = Wire.get(FIGURES + "?knownAt=" + time).hasStatus(400).json();
        assertThat(problem.get("code").asText()).isEqualTo("before-first-edition");
        assertThat(problem.get("expected").asText()).isEqualTo("a time from 2026-11-22T12:00:00Z on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2026-11-22T12:00:00",
                "2027-02-29T12:00:00Z",
                "-999999999-01-01T00:00:00Z",
                "%2B10000-01-01T00:00:00Z",
                "10000-01-01T00:00:00Z"
            })
    void a_time_is_one_of_rfc_3339_with_a_year_of_four_digits(String time) {
        JsonNode problem = Wire.get(FIGURES + "?knownAt=" + time).hasStatus(400).json();
        assertThat(problem.get("code").asText()).isEqualTo("invalid-parameter");
        assertThat(problem.get("expected").asText()).isEqualTo("an RFC 3339 date-time such as 2026-11-22T12:00:00Z");
    }

    @Test
    void the_last_time_that_there_is_sees_the_newest_edition() {
        Wire.get(FIGURES + "?limit=1&knownAt=9999-12-31T23:59:59.999999999-18:00")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", newest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999", "2147483647"})
    void an_edition_that_was_never_published_is_refused(String number) {
        JsonNode problem =
                Wire.get(FIGURES + "?edition=" + number).hasStatus(400).json();
        assertThat(problem.get("code").asText()).isEqualTo("unknown-edition");
        assertThat(problem.get("value").asText()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "one", "1.0", "2147483648", "%D9%A1", "%2B1"})
    void what_is_no_number_names_no_edition(String number) {
        JsonNode problem =
                Wire.get(FIGURES + "?edition=" + number).hasStatus(400).json();
        assertThat(problem.get("code").asText()).isEqualTo("invalid-parameter");
        assertThat(problem.get("expected").asText()).isEqualTo("a whole number, 1 or greater");
    }

    @Test
    void a_moment_given_in_two_ways_is_refused_even_when_both_are_the_same() {
        Wire.get(FIGURES + "?edition=1&knownAt=2026-11-22T12:00:00Z").isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters",
                  "status": 400, "detail": "Use either 'edition' or 'knownAt', not both.",
                  "instance": "/v1/organisations/tren-de-aragua/figures", "code": "conflicting-parameters",
                  "parameters": ["edition", "knownAt"]
                }
                """);
    }

    private static String newest() {
        return Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asText();
    }
}
