package org.dossier.http.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.support.ServedContract;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-LD, expanded by a processor of another maker; what it says is what JSON says. */
@QuarkusTest
class JsonLdTest {

    private static final String DOSSIER = "/v1/organisations/tren-de-aragua";
    private static final String SERVICE = "http://localhost:8080";

    /** Stands in for the context of schema.org, which is not fetched: its vocabulary, and which terms are addresses. */
    private static final String CONTEXT = """
            { "@context": { "@vocab": "https://schema.org/", "url": { "@type": "@id" }, "contentUrl": { "@type": "@id" },
              "isBasedOn": { "@type": "@id" } } }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"?edition=1", "?edition=2&lang=es"})
    void a_profile_is_an_organisation_with_a_claim_for_each_of_its_facts(String query) {
        JsonNode profile = Wire.get(DOSSIER + query).json();
        JsonNode organisation = expanded(DOSSIER + query).get(0);
        assertThat(type(organisation)).isEqualTo("Organization");
        assertThat(organisation.get("@id").asText()).isEqualTo(SERVICE + DOSSIER);
        assertThat(value(organisation, "name")).isEqualTo(profile.get("name").asText());
        List<JsonNode> claims = stream(organisation, "subjectOf")
                .filter(node -> type(node).equals("Claim"))
                .toList();
        List<JsonNode> facts = new ArrayList<>();
        profile.forEach(section -> section.forEach(fact -> {
            if (fact.has("citations")) {
                facts.add(fact);
            }
        }));
        assertThat(claims).hasSameSizeAs(facts).hasSizeGreaterThan(15);
        for (int i = 0; i < facts.size(); i++) {
            isSame(claims.get(i), facts.get(i));
        }
    }

    @Test
    void a_profile_leads_to_its_lists_as_json_ld() {
        List<String> lists = stream(expanded(DOSSIER + "?edition=1").get(0), "subjectOf")
                .filter(node -> type(node).equals("Dataset"))
                .flatMap(dataset -> stream(dataset, "distribution"))
                .flatMap(download -> stream(download, "contentUrl"))
                .map(url -> url.get("@id").asText())
                .filter(url -> url.contains("format=jsonld"))
                .toList();
        assertThat(lists)
                .containsExactlyElementsOf(
                        Stream.of("", "/brief", "/designations", "/figures", "/leadership", "/relations")
                                .map(list -> SERVICE + DOSSIER + list + "?format=jsonld&edition=1")
                                .toList());
        lists.forEach(list -> Wire.get(list.substring(SERVICE.length()))
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasHeader("Content-Language", "en"));
    }

    @Test
    void a_claim_that_corrected_an_earlier_one_says_so_and_others_do_not() {
        List<JsonNode> figures = Wire.items(DOSSIER + "/figures?edition=2&limit=200");
        JsonNode observations = expanded(DOSSIER + "/figures?edition=2");
        int corrected = 0;
        for (int i = 0; i < figures.size(); i++) {
            JsonNode figure = figures.get(i);
            JsonNode claim =
                    stream(observations.get(i), "subjectOf").findFirst().orElseThrow();
            List<JsonNode> corrections = stream(claim, "correction").toList();
            if (figure.get("change").asText().equals("correction")) {
                corrected++;
                assertThat(corrections).singleElement().satisfies(correction -> {
                    assertThat(type(correction)).isEqualTo("CorrectionComment");
                    assertThat(address(correction))
                            .isEqualTo(SERVICE
                                    + figure.at("/links/history").asText().replaceAll("\\?.*", ""));
                    assertThat(value(correction, "datePublished"))
                            .isEqualTo(figure.get("revisedAt").asText());
                });
            } else {
                assertThat(corrections).isEmpty();
            }
        }
        assertThat(corrected).isBetween(1, figures.size() - 1);
    }

    @Test
    void every_answer_is_as_the_contract_describes_json_ld() {
        ServedContract contract = ServedContract.fetch();
        List<String> read = new ArrayList<>();
        contract.operations().stream()
                .filter(operation -> operation.mediaTypes().contains(Format.JSONLD_TYPE))
                .forEach(operation -> {
                    JsonNode answer = Wire.get(operation.example(), "Accept", Format.JSONLD_TYPE)
                            .hasStatus(200)
                            .json();
                    assertThat(contract.faultsBySchema("JsonLd", answer))
                            .as(operation.toString())
                            .isEmpty();
                    read.add(operation.id());
                });
        assertThat(read).contains("getCatalogue", "getOrganisation", "listFigures");
    }

    @ParameterizedTest
    @CsvSource({
        "leadership, edition=2&lang=es, 15",
        "relations, edition=2, 10",
        "designations, edition=2&lang=es, 5",
        "designations, edition=1, 1"
    })
    void a_fact_of_a_list_is_a_claim_about_the_organisation(String list, String reading, int more) {
        String path = DOSSIER + "/" + list + "?" + reading;
        List<JsonNode> facts = Wire.items(path + "&limit=200");
        List<JsonNode> claims = new ArrayList<>();
        expanded(path).forEach(claims::add);
        assertThat(claims).hasSameSizeAs(facts).hasSizeGreaterThan(more);
        for (int i = 0; i < facts.size(); i++) {
            JsonNode claim = claims.get(i);
            isSame(claim, facts.get(i));
            assertThat(claim.get("@id").asText())
                    .isEqualTo(SERVICE + facts.get(i).at("/links/self").asText());
            assertThat(stream(claim, "about").map(about -> about.get("@id").asText()))
                    .containsExactly(SERVICE + DOSSIER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?edition=1", "?edition=2&lang=es"})
    void a_figure_is_an_observation_and_its_claim_says_whose(String query) {
        JsonNode figures = Wire.get(DOSSIER + "/figures" + query + "&limit=200").json();
        assertThat(figures.at("/links/next").isNull()).isTrue();
        List<JsonNode> observations = new ArrayList<>();
        expanded(DOSSIER + "/figures" + query).forEach(observations::add);
        assertThat(observations).hasSize(figures.get("items").size()).hasSizeGreaterThan(15);
        for (int i = 0; i < observations.size(); i++) {
            JsonNode figure = figures.get("items").get(i);
            JsonNode observation = observations.get(i);
            assertThat(type(observation)).isEqualTo("Observation");
            assertThat(observation.get("@id").asText())
                    .isEqualTo(SERVICE + figure.at("/links/self").asText());
            assertThat(value(observation, "value"))
                    .isEqualTo(text(figure.get("value").isNull() ? figure.get("valueText") : figure.get("value")));
            assertThat(value(observation, "minValue")).isEqualTo(text(figure.get("low")));
            assertThat(value(observation, "maxValue")).isEqualTo(text(figure.get("high")));
            assertThat(value(observation, "unitText"))
                    .startsWith(figure.get("unit").asText());
            assertThat(value(observation, "measurementQualifier"))
                    .isEqualTo(figure.get("qualifier").asText());
            assertThat(value(observation, "observationDate"))
                    .isEqualTo(figure.at("/asOf/edtf").asText());
            isSame(stream(observation, "subjectOf").findFirst().orElseThrow(), figure);
        }
    }

    @Test
    void one_figure_as_it_is_served() {
        Wire.get(DOSSIER + "/figures?edition=1&ids=members-others", "Accept", "application/ld+json")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "@context": "https://schema.org",
                          "@graph": [
                            {
                              "@type": "Observation",
                              "@id": "http://localhost:8080/v1/organisations/tren-de-aragua/figures/members-others?edition=1",
                              "identifier": "tren-de-aragua/members-others@1", "name": "Members of the gang",
                              "measuredProperty": {
                                "@type": "Property", "identifier": "membership_total", "name": "Members of the gang"
                              },
                              "observationAbout": {
                                "@type": "Organization",
                                "@id": "http://localhost:8080/v1/organisations/tren-de-aragua"
                              },
                              "value": 2500, "unitText": "people", "measurementQualifier": "roughly_half",
                              "measurementMethod": "derived", "observationDate": "2025~",
                              "subjectOf": {
                                "@type": "Claim", "identifier": "tren-de-aragua/members-others@1",
                                "text": "Estimates other than journalist Ronna Rísquez's 5,000 put the membership of Tren de Aragua at roughly half that, BBC News reported in March 2025.",
                                "inLanguage": "en",
                                "disambiguatingDescription": "BBC News prints no number; the value is our calculation, half of 5,000.",
                                "temporalCoverage": "2025~", "creditText": "other estimates, cited by BBC News",
                                "author": [
                                  {
                                    "@type": "Thing",
                                    "@id": "http://localhost:8080/v1/claimants/unnamed-other-estimates",
                                    "identifier": "unnamed-other-estimates", "name": "Other estimates, unnamed"
                                  }
                                ],
                                "appearance": [
                                  {
                                    "@type": "CreativeWork",
                                    "@id": "http://localhost:8080/v1/sources/bbc-2025-03-explainer",
                                    "identifier": "bbc-2025-03-explainer",
                                    "name": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                    "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                    "publisher": {"@type": "Organization", "name": "BBC News"},
                                    "datePublished": "2025-03-17",
                                    "hasPart": {
                                      "@type": "Quotation",
                                      "text": "estimated its membership at roughly half that figure",
                                      "url": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=estimated%20its%20membership%20at%20roughly%20half%20that%20figure"
                                    },
                                    "description": "checked: script"
                                  }
                                ],
                                "isBasedOn": [
                                  "http://localhost:8080/v1/organisations/tren-de-aragua/figures/members-risquez"
                                ],
                                "mentions": [
                                  "http://localhost:8080/v1/organisations/tren-de-aragua/disputes/dispute-membership"
                                ],
                                "dateModified": "2026-11-22T12:00:00Z"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void nothing_is_rated() {
        for (String list : List.of("", "/figures", "/leadership", "/relations", "/designations")) {
            assertThat(Wire.get(DOSSIER + list + "?format=jsonld")
                            .hasStatus(200)
                            .text())
                    .doesNotContain("ClaimReview", "Rating", "itemReviewed");
        }
    }

    private static void isSame(JsonNode claim, JsonNode fact) {
        assertThat(type(claim)).isEqualTo("Claim");
        assertThat(value(claim, "identifier"))
                .isEqualTo("tren-de-aragua/" + fact.get("id").asText() + "@" + fact.get("revision"));
        assertThat(value(claim, "text")).isEqualTo(fact.get("statement").asText());
        assertThat(value(claim, "creditText")).isEqualTo(fact.get("attribution").asText());
        assertThat(stream(claim, "author").map(author -> value(author, "identifier")))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        each(fact, "/claimant/id").stream().distinct().toList());
        assertThat(stream(claim, "appearance").map(source -> value(source, "identifier")))
                .containsExactlyElementsOf(each(fact, "/source/id"));
        assertThat(stream(claim, "appearance").map(source -> address(source)))
                .containsExactlyElementsOf(each(fact, "/source/url"));
        assertThat(stream(claim, "appearance").map(source -> stream(source, "hasPart")
                        .findFirst()
                        .map(JsonLdTest::address)
                        .orElse("")))
                .containsExactlyElementsOf(each(fact, "/deepLink"));
    }

    private static JsonNode expanded(String path) {
        String served =
                Wire.get(path, "Accept", "application/ld+json").hasStatus(200).text();
        try {
            return Wire.parse(JsonLd.expand(JsonDocument.of(new StringReader(served)))
                    .loader((address, options) -> {
                        assertThat(address).hasToString("https://schema.org");
                        return JsonDocument.of(new StringReader(CONTEXT));
                    })
                    .get()
                    .toString());
        } catch (JsonLdError unreadable) {
            throw new AssertionError(served, unreadable);
        }
    }

    private static Stream<JsonNode> stream(JsonNode node, String property) {
        return StreamSupport.stream(node.path("https://schema.org/" + property).spliterator(), false);
    }

    private static String type(JsonNode node) {
        return node.at("/@type/0").asText().replace("https://schema.org/", "");
    }

    private static String value(JsonNode node, String property) {
        return node.path("https://schema.org/" + property)
                .path(0)
                .path("@value")
                .asText();
    }

    private static String address(JsonNode node) {
        return node.path("https://schema.org/url").path(0).path("@id").asText();
    }

    private static List<String> each(JsonNode fact, String member) {
        return StreamSupport.stream(fact.get("citations").spliterator(), false)
                .map(citation -> text(citation.at(member)))
                .toList();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }
}
