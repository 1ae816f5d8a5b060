package org.dossier.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people whom facts name, and what is said of them by whom. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class PersonTest {

    private static final String ORGANISATION = "/v1/organisations/tren-de-aragua";
    private static final String PEOPLE = ORGANISATION + "/people";

    /** What a person's page says of a fact as the list of facts does. */
    private static final List<String> COMMON =
            List.of("id", "revision", "kind", "asOf", "statement", "disputes", "attribution", "print", "caveat");

    @Test
    void a_person_has_what_the_facts_say_and_who_says_it() {
        Wire.get(
                        PEOPLE
                                + "/yohan-romero?edition=2&fields=id,name,named,claimant,aliases,statuses,rewards,factCount,links")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "2")
                .hasBody("""
                        {
                          "id": "yohan-romero",
                          "name": "Yohan José Romero",
                          "named": "subject",
                          "claimant": null,
                          "aliases": [
                            {
                              "name": "Johan Petrica",
                              "language": "es",
                              "asOf": {
                                "edtf": "2024-07-11",
                                "earliest": "2024-07-11",
                                "latest": "2024-07-11",
                                "text": "11 July 2024"
                              },
                              "fact": {
                                "reference": "tren-de-aragua/cofounder-alias-johan-petrica@1",
                                "claimants": [
                                  {
                                    "id": "us-state-department",
                                    "name": "US State Department",
                                    "kind": "government_body"
                                  }
                                ],
                                "attribution": "US State Department, as reported by dpa-AFX",
                                "print": "Yohan José Romero, an alleged co-founder of Tren de Aragua, is also known as Johan Petrica, according to the US State Department in July 2024.",
                                "caveat": "Some press reports treat the two names as those of two men.",
                                "disputes": [],
                                "links": {
                                  "self": "/v1/organisations/tren-de-aragua/leadership/cofounder-alias-johan-petrica?edition=2"
                                }
                              }
                            }
                          ],
                          "statuses": [
                            {
                              "status": "co_founder",
                              "certainty": "alleged",
                              "asOf": {
                                "edtf": "2024-07-11",
                                "earliest": "2024-07-11",
                                "latest": "2024-07-11",
                                "text": "11 July 2024"
                              },
                              "fact": {
                                "reference": "tren-de-aragua/cofounder-romero@1",
                                "claimants": [
                                  {
                                    "id": "us-state-department",
                                    "name": "US State Department",
                                    "kind": "government_body"
                                  }
                                ],
                                "attribution": "US State Department, as reported by dpa-AFX",
                                "print": "The US State Department described Yohan José Romero as a co-founder of Tren de Aragua living in Venezuela, dpa-AFX reported in July 2024.",
                                "caveat": "No court finding on this claim has been seen.",
                                "disputes": [],
                                "links": {
                                  "self": "/v1/organisations/tren-de-aragua/leadership/cofounder-romero?edition=2"
                                }
                              }
                            },
                            {
                              "status": "sanctioned",
                              "certainty": "official",
                              "asOf": {
                                "edtf": "2025-07-17",
                                "earliest": "2025-07-17",
                                "latest": "2025-07-17",
                                "text": "17 July 2025"
                              },
                              "fact": {
                                "reference": "tren-de-aragua/cofounder-sanctioned-2025@1",
                                "claimants": [
                                  {
                                    "id": "us-treasury-ofac",
                                    "name": "US Treasury, Office of Foreign Assets Control (OFAC)",
                                    "kind": "government_body"
                                  }
                                ],
                                "attribution": "US Treasury",
                                "print": "The US Treasury sanctioned Yohan José Romero, an alleged co-founder of Tren de Aragua, on 17 July 2025.",
                                "caveat": "The release was read in a summary; no court finding has been seen.",
                                "disputes": [],
                                "links": {
                                  "self": "/v1/organisations/tren-de-aragua/leadership/cofounder-sanctioned-2025?edition=2"
                                }
                              }
                            }
                          ],
                          "rewards": [
                            {
                              "value": 4000000,
                              "low": null,
                              "high": null,
                              "valueText": null,
                              "unit": "USD",
                              "qualifier": "up_to",
                              "asOf": {
                                "edtf": "2024-07-11",
                                "earliest": "2024-07-11",
                                "latest": "2024-07-11",
                                "text": "11 July 2024"
                              },
                              "fact": {
                                "reference": "tren-de-aragua/reward-romero-state@1",
                                "claimants": [
                                  {
                                    "id": "us-state-department",
                                    "name": "US State Department",
                                    "kind": "government_body"
                                  }
                                ],
                                "attribution": "US State Department, as reported by dpa-AFX",
                                "print": "The US State Department offered up to $4 million in July 2024 for information on Yohan José Romero, an alleged co-founder of Tren de Aragua.",
                                "caveat": "No court finding on the claim has been seen.",
                                "disputes": [],
                                "links": {
                                  "self": "/v1/organisations/tren-de-aragua/figures/reward-romero-state?edition=2"
                                }
                              }
                            }
                          ],
                          "factCount": 6,
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/people/yohan-romero?edition=2"
                          }
                        }
                        """);
    }

    @Test
    void a_person_is_told_in_spanish() {
        Wire.get(PEOPLE + "/joe-biden?edition=1&lang=es")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        {
                          "id": "joe-biden",
                          "name": "Joe Biden",
                          "named": "mentioned",
                          "claimant": null,
                          "aliases": [],
                          "statuses": [],
                          "rewards": [],
                          "factCount": 1,
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/people/joe-biden?edition=1"
                          },
                          "facts": [
                            {
                              "id": "treasury-sanctions",
                              "revision": 1,
                              "kind": "event",
                              "named": "mentioned",
                              "asOf": {
                                "edtf": "2024-22",
                                "earliest": "2024-06-01",
                                "latest": "2024-08-31",
                                "text": "el verano boreal de 2024"
                              },
                              "statement": "Bajo Joe Biden, el Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, acusándolo de trata sexual transfronteriza, informó BBC News.",
                              "reference": "tren-de-aragua/treasury-sanctions@1",
                              "claimants": [
                                {
                                  "id": "us-treasury-ofac",
                                  "name": "Departamento del Tesoro de EE. UU., Oficina de Control de Activos Extranjeros (OFAC)",
                                  "kind": "government_body"
                                }
                              ],
                              "attribution": "Departamento del Tesoro de EE. UU., según BBC News",
                              "print": "El Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, acusándolo de trata sexual transfronteriza, según BBC News.",
                              "caveat": "BBC News no precisa el día.",
                              "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/timeline/treasury-sanctions?edition=1"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void the_list_of_an_edition_has_whom_its_facts_name_and_in_which_part() {
        assertThat(parts(1))
                .containsExactly(
                        "donald-trump claimant public_official 12",
                        "hector-guerrero-flores subject - 23",
                        "joe-biden mentioned - 1",
                        "luis-izquiel claimant academic 2",
                        "nicolas-maduro mentioned - 3",
                        "ronald-ojeda mentioned - 3",
                        "ronna-risquez claimant journalist 3");
        assertThat(parts(2))
                .containsExactly(
                        "donald-trump claimant public_official 15",
                        "eduardo-del-castillo mentioned - 4",
                        "frank-abrego mentioned - 1",
                        "giovanni-mosquera subject - 6",
                        "giovanni-san-vicente subject - 2",
                        "hector-barros claimant prosecutor 4",
                        "hector-guerrero-flores subject - 49",
                        "jeremy-mcdermott claimant ngo 3",
                        "joe-biden mentioned - 1",
                        "luis-izquiel claimant academic 2",
                        "marco-rubio mentioned - 1",
                        "nicolas-maduro mentioned - 7",
                        "ronald-ojeda mentioned - 9",
                        "ronna-risquez claimant journalist 14",
                        "yohan-romero subject - 6",
                        "yvan-gil claimant public_official 3");
    }

    private static List<String> parts(int edition) {
        return people("edition=" + edition).stream()
                .map(person -> String.join(
                        " ",
                        person.get("id").asText(),
                        person.get("named").asText(),
                        person.at("/claimant/kind").asText("-"),
                        person.get("factCount").asText()))
                .toList();
    }

    @Test
    void only_leaders_have_a_status_and_nobody_else_an_accusing_word() {
        for (JsonNode person : people("edition=2")) {
            if (!person.get("named").asText().equals("subject")) {
                assertThat(person.get("statuses")).as(person.get("id").asText()).isEmpty();
                assertThat(person.get("aliases")).isEmpty();
                assertThat(person.get("rewards")).isEmpty();
            }
        }
        assertThat(values(Wire.get(PEOPLE + "/hector-guerrero-flores?edition=2").json(), "statuses", "/status"))
                .containsExactly(
                        "arrested",
                        "jailed",
                        "escaped",
                        "escaped",
                        "sentenced",
                        "leader",
                        "sanctioned",
                        "at_large",
                        "at_large",
                        "charged",
                        "charged");
    }

    @Test
    void an_alias_says_who_printed_it() {
        JsonNode person = Wire.get(PEOPLE + "/hector-guerrero-flores?edition=2").json();
        assertThat(values(person, "aliases", "/name"))
                .containsExactly("Niño Guerrero", "Héctor Rusthenford Guerrero Flores", "El Cejón", "El Innombrable");
        JsonNode alias = person.at("/aliases/0");
        assertThat(alias.at("/fact/claimants"))
                .extracting(claimant -> claimant.get("id").asText())
                .containsExactly("bbc-mundo", "us-doj-sdny");
        assertThat(alias.at("/fact/reference").asText()).isEqualTo("tren-de-aragua/leader-alias-nino-guerrero@1");
    }

    /** What the person's page shows is what the list of facts finds, and its references stand. */
    @ParameterizedTest
    @CsvSource({"1, en", "1, es", "2, en", "2, es"})
    void a_person_has_every_fact_that_names_them(int edition, String language) {
        String read = "?edition=" + edition + "&lang=" + language;
        for (JsonNode summary : people("edition=" + edition + "&lang=" + language)) {
            String id = summary.get("id").asText();
            ObjectNode person = (ObjectNode)
                    Wire.get(PEOPLE + "/" + id + read).hasStatus(200).json();
            JsonNode facts = Wire.get(ORGANISATION + "/facts" + read + "&limit=200&person=" + id)
                    .json()
                    .get("items");
            assertThat(person.get("facts"))
                    .as(id)
                    .hasSameSizeAs(facts)
                    .hasSize(summary.get("factCount").asInt());
            Map<String, JsonNode> listed = new HashMap<>();
            facts.forEach(fact -> listed.put(fact.get("id").asText(), fact));
            for (JsonNode named : person.get("facts")) {
                JsonNode fact = requireNonNull(listed.get(named.get("id").asText()));
                for (String member : COMMON) {
                    assertThat(named.get(member)).isEqualTo(fact.get(member));
                }
                Wire.get(named.at("/links/self").asText()).hasStatus(200);
            }
            person.remove("facts");
            assertThat(person).isEqualTo(summary);
        }
    }

    @Test
    void the_facts_of_a_person_are_in_order_of_time_and_those_without_one_are_last() {
        List<String> days =
                values(Wire.get(PEOPLE + "/hector-guerrero-flores?edition=2").json(), "facts", "/asOf/earliest");
        int known = (int) days.stream()
                .filter(day -> !day.isEmpty() && !day.equals("null"))
                .count();
        assertThat(days.subList(0, known)).isSorted();
        assertThat(days.subList(known, days.size())).allMatch(day -> day.isEmpty() || day.equals("null"));
    }

    @Test
    void whom_most_facts_name_fits_into_100_kilobytes() {
        for (String language : List.of("en", "es")) {
            assertThat(Wire.get(PEOPLE + "/hector-guerrero-flores?lang=" + language)
                            .text()
                            .getBytes(UTF_8))
                    .hasSizeBetween(10_000, 100_000);
            assertThat(Wire.get(PEOPLE + "?lang=" + language).text().getBytes(UTF_8))
                    .hasSizeBetween(10_000, 100_000);
        }
    }

    @Test
    void a_list_has_pages() {
        List<String> ids = new ArrayList<>();
        for (String next = PEOPLE + "?edition=2&limit=3"; next != null; ) {
            Wire page = Wire.get(next).hasStatus(200);
            assertThat(page.json().get("items").size()).isLessThanOrEqualTo(3);
            ids.addAll(page.each("id"));
            next = page.json().at("/links/next").textValue();
        }
        assertThat(ids)
                .isEqualTo(Wire.get(PEOPLE + "?edition=2").each("id"))
                .isSorted()
                .hasSize(16);
    }

    @Test
    void a_row_of_the_table_is_a_person() {
        List<String> lines = Wire.get(PEOPLE + "?edition=2&format=csv")
                .hasStatus(200)
                .text()
                .lines()
                .toList();
        assertThat(lines).hasSize(17);
        assertThat(lines.get(0))
                .isEqualTo(
                        "\uFEFFid,name,named,claimant,claimantKind,aliases,aliasAttributions,aliasReferences,statuses,"
                                + "statusCertainties,statusDates,statusAttributions,statusReferences,statusPrints,"
                                + "statusCaveats,rewardAttributions,rewardReferences,rewardPrints,facts,link,namedLabel,"
                                + "claimantKindLabel,statusLabels,statusDateTexts");
        assertThat(lines)
                .contains(
                        "ronna-risquez,Ronna Rísquez,claimant,ronna-risquez,journalist,,,,,,,,,,,,,,14,http://localhost:8080"
                                + PEOPLE + "/ronna-risquez?edition=2,Asserted by the person,Journalist,,");
    }

    @Test
    void whom_no_fact_of_the_edition_names_is_a_404_with_a_link_to_the_list() {
        Wire.get(PEOPLE + "/yohan-romero?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no person 'yohan-romero'.",
                  "instance": "/v1/organisations/tren-de-aragua/people/yohan-romero",
                  "code": "unknown-resource", "resource": "person", "id": "yohan-romero",
                  "list": "/v1/organisations/tren-de-aragua/people?edition=1"
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"figures", "timeline", "facts"})
    void a_filter_by_a_person_whom_no_fact_names_leads_to_the_list(String facts) {
        JsonNode problem = Wire.get(ORGANISATION + "/" + facts + "?person=nobody&edition=2")
                .hasStatus(400)
                .json();
        assertThat(problem.get("list").asText()).isEqualTo(PEOPLE + "?edition=2");
    }

    /** Editors need not list again whom a figure is about. */
    @Test
    void whom_a_fact_is_about_is_named_by_it_and_gone_with_it() {
        ObjectNode figure = Editor.figure("test-person-reward", 3);
        figure.put("metric", "reward_offered").put("unit", "USD");
        figure.set("about", Wire.parse("""
                {"kind": "person", "id": "test-person", "name": {"en": "A Test", "es": "Una Prueba"}}"""));
        Editor.publish(Editor.edition(Editor.put("addition", figure))).hasStatus(201);
        JsonNode person =
                Wire.get(PEOPLE + "/test-person?lang=es").hasStatus(200).json();
        assertThat(person.get("name").asText()).isEqualTo("Una Prueba");
        assertThat(person.get("named").asText()).isEqualTo("subject");
        assertThat(person.at("/rewards/0/value").asInt()).isEqualTo(3);
        assertThat(person.at("/rewards/0/fact/reference").asText()).isEqualTo("tren-de-aragua/test-person-reward@1");

        Editor.publish(Editor.edition(Editor.retract("tren-de-aragua/test-person-reward")))
                .hasStatus(201);
        Wire.get(PEOPLE + "/test-person").hasStatus(404);
        assertThat(Wire.get(PEOPLE).each("id")).doesNotContain("test-person");
    }

    private static List<JsonNode> people(String query) {
        return StreamSupport.stream(
                        Wire.get(PEOPLE + "?" + query)
                                .hasStatus(200)
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .toList();
    }

    private static List<String> values(JsonNode person, String list, String member) {
        return StreamSupport.stream(person.get(list).spliterator(), false)
                .map(item -> item.at(member).asText())
                .toList();
    }
}
