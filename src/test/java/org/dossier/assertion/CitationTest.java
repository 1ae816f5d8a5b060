package org.dossier.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CitationTest {

    private static final String CITATIONS = "/v1/sources/bbc-2025-03-explainer/citations";
    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures/";
    private static final String ARTICLE = "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=";

    @Test
    void a_source_lists_the_facts_that_cite_it_and_how() {
        Wire.get(CITATIONS + "?limit=1&edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "items": [
                            {
                              "organisation": "tren-de-aragua", "fact": "activity-border-crossings",
                              "kind": "profile", "revision": 1,
                              "statement": "Héctor Guerrero Flores took control of clandestine Venezuela-Colombia border crossings, according to the US State Department, BBC News reported in March 2025.",
                              "citation": {
                                "claimant": {
                                  "id": "us-state-department", "name": "US State Department",
                                  "kind": "government_body"
                                },
                                "act": "says", "via": [],
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
                                "locator": "clandestine border crossings between Venezuela and Colombia",
                                "checked": {"how": "script", "on": "2026-11-22"},
                                "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=clandestine%20border%20crossings%20between%20Venezuela%20and%20Colombia"
                              },
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/activity-border-crossings?edition=1"
                              }
                            }
                          ],
                          "links": {
                            "self": "/v1/sources/bbc-2025-03-explainer/citations?edition=1&limit=1",
                            "next": "/v1/sources/bbc-2025-03-explainer/citations?cursor=MS4xLmY0ZTNlY2FiLnRyZW4tZGUtYXJhZ3VhL2FjdGl2aXR5LWJvcmRlci1jcm9zc2luZ3MvMQ&edition=1&limit=1"
                          }
                        }
                        """);
    }

    @Test
    void they_come_in_the_order_of_the_facts_ids_whatever_their_kind() {
        assertThat(Wire.get(CITATIONS + "?edition=1&limit=200").each("fact"))
                .hasSize(107)
                .isSorted()
                .contains(
                        "name-primary",
                        "members-others",
                        "presence-ve-origin",
                        "tocoron-raid",
                        "relation-ms-13",
                        "designation-fto");
    }

    @Test
    void each_fact_is_found_where_its_kind_is_served() {
        Map<String, String> places = Map.of(
                "profile", "/facts/%s",
                "relation", "/relations/%s",
                "designation", "/designations/%s",
                "figure", "/figures/%s",
                "presence", "/facts/%s",
                "event", "/timeline/%s");
        JsonNode citations = Wire.get(CITATIONS + "?limit=200").json().get("items");
        assertThat(citations.findValuesAsText("kind")).containsAll(places.keySet());
        assertThat(citations)
                .allSatisfy(item -> assertThat(item.at("/links/self").asText())
                        .isEqualTo("/v1/organisations/tren-de-aragua"
                                + places.get(item.get("kind").asText())
                                        .formatted(item.get("fact").asText())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition=1", "edition=2&lang=es"})
    void an_organisation_lists_the_citations_of_all_its_facts(String reading) {
        List<JsonNode> expected = new ArrayList<>();
        for (JsonNode fact : all("/v1/organisations/tren-de-aragua/facts?" + reading)) {
            fact.get("citations").forEach(expected::add);
        }
        List<JsonNode> listed = all("/v1/organisations/tren-de-aragua/citations?" + reading);
        assertThat(listed).extracting(item -> item.get("citation")).containsExactlyElementsOf(expected);
        assertThat(listed).allSatisfy(item -> assertThat(
                        Wire.get(item.at("/links/self").asText() + "&lang=" + (reading.endsWith("es") ? "es" : "en"))
                                .json()
                                .get("statement"))
                .isEqualTo(item.get("statement")));
    }

    @Test
    void a_claimant_lists_what_it_asserts_and_nothing_else() {
        List<JsonNode> facts = all("/v1/organisations/tren-de-aragua/facts?edition=2&claimant=us-dhs");
        List<JsonNode> listed = all("/v1/claimants/us-dhs/facts?edition=2");
        assertThat(listed).isNotEmpty().allSatisfy(item -> assertThat(
                        item.at("/citation/claimant/id").asText())
                .isEqualTo("us-dhs"));
        assertThat(listed)
                .extracting(item -> item.get("fact").asText())
                .containsAll(facts.stream().map(fact -> fact.get("id").asText()).toList());
        Wire.get("/v1/claimants/nobody/facts").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no claimant 'nobody'.", "instance": "/v1/claimants/nobody/facts",
                  "code": "unknown-resource", "resource": "claimant", "id": "nobody", "list": "/v1/claimants"
                }
                """);
    }

    private static List<JsonNode> all(String list) {
        List<JsonNode> items = new ArrayList<>();
        for (String page = list + "&limit=100"; page != null; ) {
            JsonNode read = Wire.get(page).hasStatus(200).json();
            read.get("items").forEach(items::add);
            page = read.at("/links/next").isNull()
                    ? null
                    : read.at("/links/next").asText();
        }
        return items;
    }

    @Test
    void the_citations_of_a_source_that_is_not_there_are_a_404() {
        Wire.get("/v1/sources/nothing/citations").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no source 'nothing'.", "instance": "/v1/sources/nothing/citations",
                  "code": "unknown-resource", "resource": "source", "id": "nothing", "list": "/v1/sources"
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members-risquez  | journalist Ronna Rísquez, as reported by BBC News"
                        + " | la periodista Ronna Rísquez, según BBC News",
                "members-others   | other estimates, cited by BBC News | otras estimaciones, según BBC News",
                "soldiers-tocoron | BBC News | BBC News",
                "other-countries  | a belief whose source is not named, cited by BBC News"
                        + " | una creencia cuya fuente no se identifica, según BBC News",
                "us-connected-dhs | US Department of Homeland Security, as reported by NBC News"
                        + " | Departamento de Seguridad Nacional de EE. UU., según NBC News"
            })
    void an_attribution_is_ready_to_print(String figure, String english, String spanish) {
        assertThat(Wire.get(FIGURES + figure + "?edition=1")
                        .json()
                        .get("attribution")
                        .asText())
                .isEqualTo(english);
        assertThat(Wire.get(FIGURES + figure + "?edition=1&lang=es")
                        .json()
                        .get("attribution")
                        .asText())
                .isEqualTo(spanish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "florida-victim-age    | kidnap%20and%20murder%20of%20a%2048%2Dyear%20old%20Florida%20resident",
                "leader-age            | Guerrero%20Flores%2C%2041",
                "reward-guerrero       | offering%20a%20reward%20of%20%245m%20for%20information",
                "soldiers-tocoron      | sent%2011%2C000%20soldiers%20to%20storm%20the%20Tocor%C3%B3n%20Prison",
                "venezuelan-share-of-immigrants | slightly%20less%20than%202%25%20of%20all%20immigrants%20in%20the%20country",
                "venezuelan-states-total | one%20of%20the%20country%27s%2023%20states"
            })
    void a_deep_link_spells_out_whatever_a_text_fragment_gives_a_meaning_to(String figure, String fragment) {
        assertThat(Wire.get(FIGURES + figure + "?edition=1")
                        .json()
                        .at("/citations/0/deepLink")
                        .asText())
                .isEqualTo(ARTICLE + fragment);
    }

    @Test
    void without_an_address_or_a_locator_there_is_no_deep_link() {
        assertThat(DeepLink.to(null, "5,000 members")).isNull();
        assertThat(DeepLink.to("https://example.org/a", null)).isNull();
    }

    @Test
    void an_address_with_a_fragment_keeps_it() {
        assertThat(DeepLink.to("https://example.org/a#size", "5,000 members"))
                .isEqualTo("https://example.org/a#size:~:text=5%2C000%20members");
    }
}
