package org.dossier.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                          "contents": {
                            "profile": 27, "figures": 23, "presence": 11, "events": 17, "relations": 6,
                            "designations": 2, "disputes": 2, "gaps": 13
                          },
                          "items": [
                            {
                              "metric": "alleged_members",
                              "about": {"kind": "country", "id": "US", "name": "United States"},
                              "label": "Alleged members among migrants in the US", "scope": "organisation",
                              "unit": "people", "per": null, "agreement": "single", "low": 100, "high": 100,
                              "openBelow": false, "openAbove": false, "estimates": 1, "claimants": 1,
                              "latestAsOf": {
                                "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31", "text": "2024"
                              },
                              "derivedFrom": [{"fact": "us-members-dhs", "revision": 1, "rule": "estimate"}],
                              "derived": [],
                              "caveats": [
                                "Membership is what the named source says unless a court has ruled; being compared with another group does not imply a link to it.",
                                "The authorities' view of who belongs to the gang is not a court's finding, and a suspected link is not membership."
                              ],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/statistics/alleged_members?edition=1"
                              }
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/statistics?edition=1&limit=1",
                            "next": "/v1/organisations/tren-de-aragua/statistics?cursor=MS4xLjg3MmZkODIzLjAvYWxsZWdlZF9tZW1iZXJzL1VTL29yZ2FuaXNhdGlvbi9wZW9wbGUv&edition=1&limit=1"
                          }
                        }
                        """);
    }

    @Test
    void a_statistic_has_the_caveats_of_its_metric_and_scope_as_the_profile_words_them() {
        for (String language : List.of("en", "es")) {
            JsonNode caveats = Wire.get("/v1/organisations/tren-de-aragua?lang=" + language)
                    .json()
                    .get("caveats");
            Set<String> used = new HashSet<>();
            for (JsonNode statistic :
                    Wire.get(STATISTICS + "?limit=200&lang=" + language).json().get("items")) {
                List<String> expected = new ArrayList<>();
                for (JsonNode caveat : caveats) {
                    if (caveat.get("scope").equals(statistic.get("scope"))
                            || texts(caveat.get("metrics"))
                                    .contains(statistic.get("metric").asText())) {
                        expected.add(caveat.get("text").asText());
                    }
                }
                assertThat(texts(statistic.get("caveats")))
                        .as(statistic.get("metric").asText())
                        .isEqualTo(expected);
                used.addAll(expected);
            }
            assertThat(used).hasSizeGreaterThan(10);
        }
    }

    @Test
    void estimates_of_different_times_are_a_series_and_stand_side_by_side() {
        Wire.get(STATISTICS + "/membership_total?edition=1").hasStatus(200).hasBody("""
                {
                  "metric": "membership_total",
                  "groups": [
                    {
                      "statistic": {
                        "metric": "membership_total", "about": null, "label": "Members of the gang",
                        "scope": "organisation", "unit": "people", "per": null, "agreement": "series", "low": 5000,
                        "high": 5000, "openBelow": false, "openAbove": false, "estimates": 2, "claimants": 2,
                        "latestAsOf": {
                          "edtf": "2025~", "earliest": "2025-01-01", "latest": "2025-12-31", "text": "about 2025"
                        },
                        "derivedFrom": [
                          {"fact": "members-risquez", "revision": 1, "rule": "estimate"},
                          {"fact": "members-others", "revision": 1, "rule": "estimate"}
                        ],
                        "derived": ["members-others"],
                        "caveats": [
                          "Membership is what the named source says unless a court has ruled; being compared with another group does not imply a link to it.",
                          "These are estimates or claims, not counts; they differ in year and in what they include, and must not be averaged."
                        ],
                        "links": {"self": "/v1/organisations/tren-de-aragua/statistics/membership_total?edition=1"}
                      },
                      "estimates": [
                        {
                          "low": 5000, "high": 5000,
                          "figure": {
                            "id": "members-risquez", "revision": 1, "change": "addition",
                            "revisedAt": "2026-11-22T12:00:00Z", "metric": "membership_total", "about": null,
                            "label": "Members of the gang", "scope": "organisation", "role": "key", "value": 5000,
                            "low": null, "high": null, "valueText": null, "unit": "people", "per": null,
                            "composition": null, "degree": null, "qualifier": "estimated", "hedge": "an estimated",
                            "derived": false, "derivedFrom": [],
                            "asOf": {"edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31", "text": "2024"},
                            "stated": {
                              "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31", "text": "2024"
                            },
                            "statement": "Journalist Ronna Rísquez, author of what BBC News calls the definitive book on Tren de Aragua, estimated in 2024 that it had 5,000 members.",
                            "caveat": null,
                            "print": "Tren de Aragua had an estimated 5,000 members in 2024, according to journalist Ronna Rísquez, cited by BBC News.",
                            "people": [{"id": "ronna-risquez", "name": "Ronna Rísquez"}],
                            "attribution": "journalist Ronna Rísquez, as reported by BBC News",
                            "citations": [
                              {
                                "claimant": {"id": "ronna-risquez", "name": "Ronna Rísquez", "kind": "journalist"},
                                "act": "estimates", "via": [],
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
                                "locator": "estimated last year that the organisation has 5,000 members",
                                "checked": {"how": "script", "on": "2026-11-22"},
                                "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=estimated%20last%20year%20that%20the%20organisation%20has%205%2C000%20members"
                              },
                              {
                                "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"}, "act": "states",
                                "via": [],
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
                                "locator": "a journalist who has written the definitive book on the group",
                                "checked": {"how": "script", "on": "2026-11-22"},
                                "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=a%20journalist%20who%20has%20written%20the%20definitive%20book%20on%20the%20group"
                              }
                            ],
                            "reviewedOn": "2026-11-22", "disputes": ["dispute-membership"],
                            "links": {
                              "self": "/v1/organisations/tren-de-aragua/figures/members-risquez?edition=1",
                              "history": "/v1/organisations/tren-de-aragua/facts/members-risquez/history?edition=1"
                            }
                          }
                        },
                        {
                          "low": 2500, "high": 2500,
                          "figure": {
                            "id": "members-others", "revision": 1, "change": "addition",
                            "revisedAt": "2026-11-22T12:00:00Z", "metric": "membership_total", "about": null,
                            "label": "Members of the gang", "scope": "organisation", "role": "key", "value": 2500,
                            "low": null, "high": null, "valueText": null, "unit": "people", "per": null,
                            "composition": null, "degree": null, "qualifier": "roughly_half", "hedge": "roughly",
                            "derived": true,
                            "derivedFrom": [{"fact": "members-risquez", "revision": 1, "rule": "half"}],
                            "asOf": {
                              "edtf": "2025~", "earliest": "2025-01-01", "latest": "2025-12-31", "text": "about 2025"
                            },
                            "stated": {
                              "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                              "text": "17 March 2025"
                            },
                            "statement": "Estimates other than journalist Ronna Rísquez's 5,000 put the membership of Tren de Aragua at roughly half that, BBC News reported in March 2025.",
                            "caveat": "BBC News prints no number; the value is our calculation, half of 5,000.",
                            "print": "Other estimates put Tren de Aragua's membership at roughly half of journalist Ronna Rísquez's figure of 5,000, BBC News reported in March 2025.",
                            "people": [{"id": "ronna-risquez", "name": "Ronna Rísquez"}],
                            "attribution": "other estimates, cited by BBC News",
                            "citations": [
                              {
                                "claimant": {
                                  "id": "unnamed-other-estimates", "name": "Other estimates, unnamed",
                                  "kind": "unnamed"
                                },
                                "act": "estimates", "via": [],
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
                                "locator": "estimated its membership at roughly half that figure",
                                "checked": {"how": "script", "on": "2026-11-22"},
                                "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=estimated%20its%20membership%20at%20roughly%20half%20that%20figure"
                              }
                            ],
                            "reviewedOn": "2026-11-22", "disputes": ["dispute-membership"],
                            "links": {
                              "self": "/v1/organisations/tren-de-aragua/figures/members-others?edition=1",
                              "history": "/v1/organisations/tren-de-aragua/facts/members-others/history?edition=1"
                            }
                          }
                        }
                      ]
                    }
                  ],
                  "links": {"self": "/v1/organisations/tren-de-aragua/statistics/membership_total?edition=1"}
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
                                "about": {"kind": "country", "id": "VE", "name": "Venezuela"},
                                "label": "Evolución de la tasa de homicidios en Venezuela",
                                "scope": "context_security", "unit": "trend", "per": null, "agreement": "single",
                                "low": null, "high": null, "openBelow": false, "openAbove": false, "estimates": 1,
                                "claimants": 1,
                                "latestAsOf": {
                                  "edtf": "2015/2023", "earliest": "2015-01-01", "latest": "2023-12-31",
                                  "text": "entre 2015 y 2023"
                                },
                                "derivedFrom": [{"fact": "murder-rate-trend", "revision": 1, "rule": "estimate"}],
                                "derived": [],
                                "caveats": [
                                  "Las cifras sobre delincuencia abarcan toda Venezuela, sea quien sea el responsable; no miden la banda ni su tamaño.",
                                  "Los homicidios y las muertes violentas se cuentan con definiciones distintas; sus tasas no forman una sola serie."
                                ],
                                "links": {
                                  "self": "/v1/organisations/tren-de-aragua/statistics/murder_rate_trend?edition=1"
                                }
                              },
                              "estimates": [
                                {
                                  "low": null, "high": null,
                                  "figure": {
                                    "id": "murder-rate-trend", "revision": 1, "change": "addition",
                                    "revisedAt": "2026-11-22T12:00:00Z", "metric": "murder_rate_trend",
                                    "about": {"kind": "country", "id": "VE", "name": "Venezuela"},
                                    "label": "Evolución de la tasa de homicidios en Venezuela",
                                    "scope": "context_security", "role": "incidental", "value": null, "low": null,
                                    "high": null, "valueText": "en descenso significativo", "unit": "trend",
                                    "per": null, "composition": null, "degree": null, "qualifier": "suggested",
                                    "hedge": "según indicios,", "derived": false, "derivedFrom": [],
                                    "asOf": {
                                      "edtf": "2015/2023", "earliest": "2015-01-01", "latest": "2023-12-31",
                                      "text": "entre 2015 y 2023"
                                    },
                                    "stated": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                      "text": "17 de marzo de 2025"
                                    },
                                    "statement": "Datos del Observatorio Venezolano de Violencia apuntan a una caída significativa de la tasa de homicidios de Venezuela entre 2015 y 2023, informó BBC News.",
                                    "caveat": "BBC News no da ninguna tasa.",
                                    "print": "La tasa de homicidios de Venezuela bajó significativamente entre 2015 y 2023, según apuntan datos del Observatorio Venezolano de Violencia, informó BBC News.",
                                    "people": [],
                                    "attribution": "Observatorio Venezolano de Violencia, según BBC News",
                                    "citations": [
                                      {
                                        "claimant": {
                                          "id": "ovv", "name": "Observatorio Venezolano de Violencia (OVV)",
                                          "kind": "ngo"
                                        },
                                        "act": "suggests", "via": [],
                                        "source": {
                                          "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                                          "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                          "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                          "published": {
                                            "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                            "text": "17 de marzo de 2025"
                                          },
                                          "read": "whole", "readAt": null
                                        },
                                        "locator": "murder rate falling significantly between 2015 and 2023",
                                        "checked": {"how": "script", "on": "2026-11-22"},
                                        "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=murder%20rate%20falling%20significantly%20between%202015%20and%202023"
                                      }
                                    ],
                                    "reviewedOn": "2026-11-22", "disputes": [],
                                    "links": {
                                      "self": "/v1/organisations/tren-de-aragua/figures/murder-rate-trend?edition=1",
                                      "history": "/v1/organisations/tren-de-aragua/facts/murder-rate-trend/history?edition=1"
                                    }
                                  }
                                }
                              ]
                            }
                          ],
                          "links": {"self": "/v1/organisations/tren-de-aragua/statistics/murder_rate_trend?edition=1"}
                        }
                        """);
    }

    @Test
    void what_is_about_the_organisation_itself_comes_first_and_then_by_metric() {
        assertThat(Wire.get(STATISTICS + "?edition=1&limit=200").each("metric"))
                .containsExactly(
                        "alleged_members",
                        "annual_profit",
                        "countries_with_presence",
                        "guards_bribed",
                        "leader_age",
                        "leader_prison_span",
                        "membership_total",
                        "named_expansion_countries",
                        "people_with_links",
                        "reward_offered",
                        "security_forces_deployed",
                        "us_states_with_arrests_named",
                        "alleged_members",
                        "border_encounters_venezuelans",
                        "crime_rate_claim",
                        "law_age_century",
                        "murder_rate_trend",
                        "share_of_us_immigrants",
                        "share_with_protected_status",
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
    void two_claimants_stand_side_by_side() {
        String metric = STATISTICS + "/membership_total";
        Wire both = Wire.get(metric + "?edition=2&claimant=ronna-risquez,insight-crime")
                .hasStatus(200);
        JsonNode group = both.json().at("/groups/0");

        assertThat(group.get("estimates"))
                .extracting(estimate -> estimate.at("/figure/id").asText())
                .containsExactly(
                        "members-insight-crime-2020",
                        "members-risquez-2023-04",
                        "members-risquez-2023-05",
                        "members-risquez-book-2024",
                        "members-risquez");
        Wire statistic = Wire.get(metric
                + "?edition=2&claimant=ronna-risquez,insight-crime"
                + "&fields=groups.statistic.agreement,groups.statistic.low,groups.statistic.high,groups.statistic.estimates,"
                + "groups.statistic.claimants,groups.statistic.latestAsOf.text");
        Wire.hasSameJson(statistic.json().at("/groups/0/statistic"), """
                {
                  "agreement": "different", "low": 2700, "high": 5000, "estimates": 5, "claimants": 2,
                  "latestAsOf": { "text": "2024" }
                }
                """);
        Wire.hasSameJson(both.json().get("links"), """
                { "self": "/v1/organisations/tren-de-aragua/statistics/membership_total?claimant=insight-crime,ronna-risquez&edition=2" }
                """);
        assertThat(Wire.get(metric + "?edition=2&claimant=insight-crime,ronna-risquez")
                        .text())
                .isEqualTo(both.text());
        assertThat(Wire.get(STATISTICS + "?edition=2&claimant=insight-crime,ronna-risquez&fields=metric")
                        .hasStatus(200)
                        .each("metric"))
                .startsWith("annual_criminal_income", "annual_profit")
                .contains("membership_total")
                .doesNotContain("alleged_members");
    }

    @Test
    void a_claimant_without_an_estimate_of_the_metric_has_no_group_and_an_unknown_one_is_refused() {
        Wire.get(STATISTICS + "/membership_total?edition=1&claimant=us-dhs")
                .hasStatus(200)
                .hasBody("""
                {
                  "metric": "membership_total",
                  "groups": [],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/statistics/membership_total?claimant=us-dhs&edition=1"
                  }
                }
                """);
        Wire.get(STATISTICS + "/no-such-metric?claimant=us-dhs").hasStatus(404);
        for (String read : List.of(STATISTICS, STATISTICS + "/membership_total")) {
            JsonNode problem = Wire.get(read + "?edition=1&claimant=ronna-risquez,nobody")
                    .hasStatus(400)
                    .json();
            assertThat(problem.get("value").asText()).isEqualTo("nobody");
            assertThat(problem.get("allowed")).extracting(JsonNode::asText).contains("ronna-risquez", "us-dhs");
        }
        assertThat(Wire.get(STATISTICS + "?claimant=us-dhs,")
                        .hasStatus(400)
                        .json()
                        .get("value")
                        .asText())
                .isEqualTo("us-dhs,");
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

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
