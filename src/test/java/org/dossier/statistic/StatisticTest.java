package org.dossier.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticTest {

    private static final String STATISTICS = "/v1/organisations/tren-de-aragua/statistics";

    @Test
    void a_list_has_one_row_for_each_metric_and_says_how_much_the_dossier_holds() {
        Wire.get(STATISTICS + "?limit=1&edition=1")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "contents": { "profile": 20, "figures": 23, "presence": 11, "events": 13, "relations": 6, "designations": 2 },
                          "items": [
                            {
                              "metric": "annual_profit", "about": null, "label": "Yearly profits of the organisation",
                              "scope": "organisation", "unit": "USD", "per": "year", "agreement": "single", "low": 10000000,
                              "high": 15000000, "openBelow": false, "openAbove": false, "estimates": 1, "claimants": 1,
                              "latestAsOf": { "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31" },
                              "derivedFrom": [{"fact": "annual-profit-risquez", "revision": 1, "rule": "estimate"}],
                              "links": { "self": "/v1/organisations/tren-de-aragua/statistics/annual_profit?edition=1" }
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/statistics?edition=1&limit=1",
                            "next": "/v1/organisations/tren-de-aragua/statistics?cursor=MS4xLjg3MmZkODIzLjAvYW5udWFsX3Byb2ZpdC8vb3JnYW5pc2F0aW9uL1VTRC95ZWFy&edition=1&limit=1"
                          }
                        }
                        """);
    }

    @Test
    void estimates_that_cannot_all_be_true_stand_side_by_side() {
        Wire.get(STATISTICS + "/membership_total?edition=1").hasStatus(200).hasBody("""
                {
                  "metric": "membership_total",
                  "groups": [
                    {
                      "statistic": {
                        "metric": "membership_total", "about": null, "label": "Members of the organisation",
                        "scope": "organisation", "unit": "people", "per": null, "agreement": "conflicting",
                        "low": 2500, "high": 5000, "openBelow": false, "openAbove": false, "estimates": 2,
                        "claimants": 2,
                        "latestAsOf": { "edtf": "2025~", "earliest": "2025-01-01", "latest": "2025-12-31" },
                        "derivedFrom": [
                          { "fact": "members-risquez", "revision": 1, "rule": "estimate" },
                          { "fact": "members-others", "revision": 1, "rule": "estimate" }
                        ],
                        "links": { "self": "/v1/organisations/tren-de-aragua/statistics/membership_total?edition=1" }
                      },
                      "estimates": [
                        {
                          "low": 5000, "high": 5000,
                          "figure": {
                          "id": "members-risquez", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                          "metric": "membership_total", "about": null, "label": "Members of the organisation",
                          "scope": "organisation", "role": "key",
                          "value": 5000, "low": null, "high": null, "valueText": null, "unit": "people", "per": null,
                          "qualifier": "estimated", "hedge": "an estimated", "derivedFrom": [],
                          "asOf": { "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31" },
                          "stated": { "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31" },
                          "statement": "Journalist Ronna Rísquez put the membership of Tren de Aragua at an estimated 5,000.",
                          "attribution": "Ronna Rísquez, via BBC News",
                          "citations": [
                            {
                              "claimant": { "id": "ronna-risquez", "name": "Ronna Rísquez", "kind": "journalist" },
                              "act": "estimates", "via": [],
                              "source": {
                                "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                                "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                              },
                              "locator": "estimated last year that the organisation has 5,000 members",
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=estimated%20last%20year%20that%20the%20organisation%20has%205%2C000%20members"
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures/members-risquez?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/facts/members-risquez/history?edition=1"
                          } }
                        },
                        {
                          "low": 2500, "high": 2500,
                          "figure": {
                          "id": "members-others", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                          "metric": "membership_total", "about": null, "label": "Members of the organisation",
                          "scope": "organisation", "role": "key",
                          "value": 2500, "low": null, "high": null, "valueText": null, "unit": "people", "per": null,
                          "qualifier": "roughly_half", "hedge": "roughly",
                          "derivedFrom": [{"fact": "members-risquez", "revision": 1, "rule": "half"}],
                          "asOf": { "edtf": "2025~", "earliest": "2025-01-01", "latest": "2025-12-31" },
                          "stated": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                          "statement": "Other estimates, whose authors BBC News does not name, put the membership of Tren de Aragua at roughly half of the 5,000 estimated by Ronna Rísquez; the number 2,500 is derived from that and does not appear in the report.",
                          "attribution": "Unnamed others, via BBC News",
                          "citations": [
                            {
                              "claimant": { "id": "unnamed-other-estimates", "name": "Others, unnamed", "kind": "unnamed" },
                              "act": "estimates", "via": [],
                              "source": {
                                "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                                "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                              },
                              "locator": "estimated its membership at roughly half that figure",
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=estimated%20its%20membership%20at%20roughly%20half%20that%20figure"
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures/members-others?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/facts/members-others/history?edition=1"
                          } }
                        }
                      ]
                    }
                  ],
                  "links": { "self": "/v1/organisations/tren-de-aragua/statistics/membership_total?edition=1" }
                }
                """);
    }

    @Test
    void a_statistic_speaks_spanish_too() {
        Wire.get(STATISTICS + "/murder_rate_trend?edition=1&lang=es")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        {
                          "metric": "murder_rate_trend",
                          "groups": [
                            {
                              "statistic": {
                                "metric": "murder_rate_trend",
                                "about": { "kind": "country", "id": "VE", "name": "Venezuela" },
                                "label": "Evolución de la tasa de homicidios en Venezuela", "scope": "context_security",
                                "unit": "trend", "per": null, "agreement": "single", "low": null, "high": null,
                                "openBelow": false, "openAbove": false, "estimates": 1, "claimants": 1,
                                "latestAsOf": { "edtf": "2015/2023", "earliest": "2015-01-01", "latest": "2023-12-31" },
                                "derivedFrom": [{"fact": "murder-rate-trend", "revision": 1, "rule": "estimate"}],
                                "links": { "self": "/v1/organisations/tren-de-aragua/statistics/murder_rate_trend?edition=1" }
                              },
                              "estimates": [
                                {
                                  "low": null, "high": null,
                          "figure": {
                          "id": "murder-rate-trend", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                          "metric": "murder_rate_trend", "about": { "kind": "country", "id": "VE", "name": "Venezuela" }, "label": "Evolución de la tasa de homicidios en Venezuela",
                          "scope": "context_security", "role": "incidental",
                          "value": null, "low": null, "high": null, "valueText": "en descenso significativo", "unit": "trend", "per": null, "qualifier": "suggested",
                                  "hedge": "según indicios,", "derivedFrom": [],
                                  "asOf": { "edtf": "2015/2023", "earliest": "2015-01-01", "latest": "2023-12-31" },
                                  "stated": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                                  "statement": "Datos del Observatorio Venezolano de Violencia, citados por BBC News, apuntan a un descenso significativo de la tasa de homicidios en Venezuela entre 2015 y 2023; no dicen nada sobre el tamaño del Tren de Aragua.",
                                  "attribution": "Observatorio Venezolano de Violencia, vía BBC News",
                                  "citations": [
                                    {
                                      "claimant": { "id": "ovv", "name": "Observatorio Venezolano de Violencia (OVV)", "kind": "ngo" },
                                      "act": "suggests", "via": [],
                                      "source": {
                                        "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                                        "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                        "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                        "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                                      },
                                      "locator": "murder rate falling significantly between 2015 and 2023",
                                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=murder%20rate%20falling%20significantly%20between%202015%20and%202023"
                                    }
                                  ],
                                  "links": {
                                    "self": "/v1/organisations/tren-de-aragua/figures/murder-rate-trend?edition=1",
                                    "history": "/v1/organisations/tren-de-aragua/facts/murder-rate-trend/history?edition=1"
                                  } }
                                }
                              ]
                            }
                          ],
                          "links": { "self": "/v1/organisations/tren-de-aragua/statistics/murder_rate_trend?edition=1" }
                        }
                        """);
    }

    @Test
    void what_is_about_the_organisation_itself_comes_first_and_then_by_metric() {
        assertThat(Wire.get(STATISTICS + "?edition=1&limit=200").each("metric"))
                .containsExactly(
                        "annual_profit",
                        "countries_with_presence",
                        "guards_bribed",
                        "leader_age",
                        "leader_prison_span",
                        "membership_total",
                        "named_expansion_countries",
                        "reward_offered",
                        "security_forces_deployed",
                        "us_members",
                        "us_states_with_arrests_named",
                        "us_suspected_connections",
                        "border_encounters_venezuelans",
                        "crime_rate_claim",
                        "law_age_century",
                        "murder_rate_trend",
                        "share_of_us_immigrants",
                        "share_with_protected_status",
                        "suspects_believed_members",
                        "venezuelan_immigrants_in_us",
                        "venezuelan_states_total",
                        "victim_age");
    }

    @Test
    void neither_border_encounters_nor_a_reward_share_a_group_with_the_members() {
        List<JsonNode> rows = rows("edition=1&");
        assertThat(rows)
                .filteredOn(row -> derivedFrom(row).contains("members-risquez"))
                .singleElement()
                .satisfies(row -> assertThat(derivedFrom(row)).containsExactly("members-risquez", "members-others"));
        assertThat(rows)
                .filteredOn(row -> derivedFrom(row).contains("cbp-encounters"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(derivedFrom(row)).containsExactly("cbp-encounters");
                    assertThat(row.get("scope").asText()).isEqualTo("context_migration");
                    assertThat(row.get("unit").asText()).isEqualTo("encounters");
                });
        assertThat(rows)
                .filteredOn(row -> derivedFrom(row).contains("reward-guerrero"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(derivedFrom(row)).containsExactly("reward-guerrero");
                    assertThat(row.at("/about/id").asText()).isEqualTo("hector-guerrero-flores");
                });
    }

    @Test
    void every_figure_is_in_exactly_one_statistic() {
        List<String> figures =
                Wire.get("/v1/organisations/tren-de-aragua/figures?limit=200").each("id");
        assertThat(rows("").stream().flatMap(row -> derivedFrom(row).stream()))
                .containsExactlyInAnyOrderElementsOf(figures);
    }

    @Test
    void contents_counts_the_facts_of_each_kind() {
        JsonNode contents = Wire.get(STATISTICS + "?limit=1").json().get("contents");
        int figures = Wire.get("/v1/organisations/tren-de-aragua/figures?limit=200")
                .each("id")
                .size();
        assertThat(contents.get("figures").asInt()).isEqualTo(figures);
        assertThat(contents)
                .isEqualTo(Wire.get("/v1/organisations/tren-de-aragua").json().get("contents"));
    }

    @Test
    void a_floor_leaves_a_statistic_open_above_and_a_ceiling_below() {
        assertThat(row("leader_prison_span").get("openAbove").asBoolean()).isTrue();
        assertThat(row("leader_prison_span").get("openBelow").asBoolean()).isFalse();
        assertThat(row("share_of_us_immigrants").get("openAbove").asBoolean()).isFalse();
        assertThat(row("share_of_us_immigrants").get("openBelow").asBoolean()).isTrue();
        assertThat(row("membership_total").get("openAbove").asBoolean()).isFalse();
        assertThat(row("membership_total").get("openBelow").asBoolean()).isFalse();
    }

    @Test
    void a_metric_that_nobody_has_measured_is_a_404() {
        Wire.get(STATISTICS + "/members").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no metric 'members'.",
                  "instance": "/v1/organisations/tren-de-aragua/statistics/members", "code": "unknown-resource",
                  "resource": "metric", "id": "members", "list": "/v1/organisations/tren-de-aragua/statistics"
                }
                """);
    }

    private static JsonNode row(String metric) {
        return rows("edition=1&").stream()
                .filter(row -> row.get("metric").asText().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> rows(String moment) {
        List<JsonNode> rows = new ArrayList<>();
        Wire.get(STATISTICS + "?" + moment + "limit=200")
                .hasStatus(200)
                .json()
                .get("items")
                .forEach(rows::add);
        return rows;
    }

    private static List<String> derivedFrom(JsonNode statistic) {
        return statistic.get("derivedFrom").findValuesAsText("fact");
    }
}
