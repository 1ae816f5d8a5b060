package org.dossier.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.Wire;
import org.dossier.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrganisationTest {

    private static final String PROFILE = "/v1/organisations/tren-de-aragua";

    @Test
    void all_organisations_are_listed_with_where_their_resources_are() {
        Wire.get("/v1/organisations?edition=1")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasNoLink("next")
                .hasBody("""
                        {
                          "items": [
                            {
                              "id": "tren-de-aragua", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "name": "Tren de Aragua",
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua?edition=1",
                                "figures": "/v1/organisations/tren-de-aragua/figures?edition=1",
                                "statistics": "/v1/organisations/tren-de-aragua/statistics?edition=1",
                                "presence": "/v1/organisations/tren-de-aragua/presence?edition=1",
                                "timeline": "/v1/organisations/tren-de-aragua/timeline?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/history?edition=1"
                              }
                            }
                          ],
                          "links": { "self": "/v1/organisations?edition=1", "next": null }
                        }
                        """);
    }

    @Test
    void links_keep_to_an_edition_only_where_the_read_does() {
        Wire.get(PROFILE + "?fields=id,links").hasStatus(200).hasBody("""
                {
                  "id": "tren-de-aragua",
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua", "figures": "/v1/organisations/tren-de-aragua/figures",
                    "statistics": "/v1/organisations/tren-de-aragua/statistics",
                    "presence": "/v1/organisations/tren-de-aragua/presence",
                    "timeline": "/v1/organisations/tren-de-aragua/timeline",
                    "history": "/v1/organisations/tren-de-aragua/history"
                  }
                }
                """);
    }

    @Test
    void a_profile_has_its_entry_first_and_then_a_section_for_each_question() {
        assertThat(Wire.get(PROFILE + "?edition=1")
                        .hasStatus(200)
                        .hasHeader("Content-Type", "application/json")
                        .hasHeader("Content-Language", "en")
                        .hasHeader("Dossier-Edition", "1")
                        .json()
                        .fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "revision",
                        "change",
                        "revisedAt",
                        "name",
                        "names",
                        "nameOrigins",
                        "origins",
                        "leadership",
                        "activities",
                        "structure",
                        "bases",
                        "size",
                        "status",
                        "relations",
                        "designations",
                        "contents",
                        "links");
        Wire.get(PROFILE + "?edition=1&fields=id,revision,change,revisedAt,name,contents,links")
                .hasStatus(200)
                .hasBody("""
                        {
                          "id": "tren-de-aragua", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "name": "Tren de Aragua",
                          "contents": {
                            "profile": 20, "figures": 23, "presence": 11, "events": 13, "relations": 6, "designations": 2
                          },
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua?edition=1",
                            "figures": "/v1/organisations/tren-de-aragua/figures?edition=1",
                            "statistics": "/v1/organisations/tren-de-aragua/statistics?edition=1",
                            "presence": "/v1/organisations/tren-de-aragua/presence?edition=1",
                            "timeline": "/v1/organisations/tren-de-aragua/timeline?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/history?edition=1"
                          }
                        }
                        """);
    }

    /** Within a section the earliest first, and those of one time by id; names and relations by type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names       | name-primary name-train-of-aragua",
                "nameOrigins | name-origin-rail-union rail-union-izquiel",
                "origins     | origin-prison-gang",
                "leadership  | leader-escape-2023 leader-guerrero",
                "activities  | activity-us-border-sex-trafficking activity-border-crossings activity-contract-killing activity-drug-corridors activity-extortion-migrants activity-gold-mines activity-kidnapping activity-murder-torture activity-sex-trafficking",
                "structure   | structure-alliances",
                "bases       | base-tocoron",
                "size        | size-comparison",
                "status      | us-deportation-target",
                "relations   | relation-ecuador-groups relation-eln direction-maduro-claim relation-ms-13 relation-boko-haram relation-islamic-state",
                "designations | designation-treasury designation-fto"
            })
    void a_section_has_its_facts_in_order(String section, String ids) {
        assertThat(ids(section("?edition=1&fields=" + section, section))).containsExactly(ids.split(" "));
    }

    @Test
    void its_names_come_with_who_uses_them() {
        Wire.get(PROFILE + "?edition=1&fields=names").hasStatus(200).hasBody("""
                {
                  "names": [
                    {
                      "id": "name-primary", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                      "name": "Tren de Aragua", "language": "es", "type": "primary",
                      "statement": "BBC News calls the organisation by its Spanish name, Tren de Aragua.",
                      "attribution": "BBC News",
                      "citations": [
                        {
                          "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states",
                          "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "Now the Tren de Aragua organisation",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Now%20the%20Tren%20de%20Aragua%20organisation"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/name-primary/history?edition=1"
                      }
                    },
                    {
                      "id": "name-train-of-aragua", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z", "name": "Train of Aragua", "language": "en",
                      "type": "translation", "statement": "BBC News translates the name into English as Train of Aragua.",
                      "attribution": "BBC News",
                      "citations": [
                        {
                          "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states",
                          "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "The gang's name translates as \\"Train of Aragua\\"",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=The%20gang%27s%20name%20translates%20as%20%22Train%20of%20Aragua%22"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/name-train-of-aragua/history?edition=1"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void a_profile_speaks_spanish_too_but_translates_no_name() {
        Wire.get(PROFILE + "?lang=es&edition=1&fields=name,names")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        {
                          "name": "Tren de Aragua",
                          "names": [
                            {
                              "id": "name-primary", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "name": "Tren de Aragua", "language": "es",
                              "type": "primary",
                              "statement": "BBC News llama a la organización por su nombre en español, Tren de Aragua.",
                              "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states",
                                  "via": [],
                                  "source": {
                                    "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                                    "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                    "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                    "published": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17"
                                    }
                                  },
                                  "locator": "Now the Tren de Aragua organisation",
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Now%20the%20Tren%20de%20Aragua%20organisation"
                                }
                              ],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/name-primary/history?edition=1"
                              }
                            },
                            {
                              "id": "name-train-of-aragua", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "name": "Train of Aragua", "language": "en",
                              "type": "translation",
                              "statement": "BBC News traduce el nombre al inglés como Train of Aragua.",
                              "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states",
                                  "via": [],
                                  "source": {
                                    "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                                    "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                    "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                    "published": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17"
                                    }
                                  },
                                  "locator": "The gang's name translates as \\"Train of Aragua\\"",
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=The%20gang%27s%20name%20translates%20as%20%22Train%20of%20Aragua%22"
                                }
                              ],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/name-train-of-aragua/history?edition=1"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void competing_accounts_stand_side_by_side() {
        Wire.get(PROFILE + "?edition=1&fields=nameOrigins").hasStatus(200).hasBody("""
                {
                  "nameOrigins": [
                    {
                      "id": "name-origin-rail-union", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "possible", "place": null,
                      "asOf": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                      "statement": "The name Tren de Aragua may go back to a union of railway workers, according to BBC News, which presents this only as a possibility.",
                      "attribution": "BBC News",
                      "citations": [
                        {
                          "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "suggests",
                          "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "it may have come from a railroad workers' union",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=it%20may%20have%20come%20from%20a%20railroad%20workers%27%20union"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/name-origin-rail-union/history?edition=1"
                      }
                    },
                    {
                      "id": "rail-union-izquiel", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                      "place": {
                        "name": null, "subdivision": { "code": "VE-D", "name": "Aragua" },
                        "country": { "code": "VE", "alpha3": "VEN", "name": "Venezuela" }
                      },
                      "asOf": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                      "statement": "The railway union to which Tren de Aragua may owe its name controlled a stretch of the line through Aragua, extorted contractors and sold jobs on the works, criminology professor Luis Izquiel told the BBC.",
                      "attribution": "Luis Izquiel, via BBC News",
                      "citations": [
                        {
                          "claimant": { "id": "luis-izquiel", "name": "Luis Izquiel", "kind": "academic" }, "act": "says",
                          "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "told the BBC that the union controlled a section",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=told%20the%20BBC%20that%20the%20union%20controlled%20a%20section"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/rail-union-izquiel/history?edition=1"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void a_leader_is_described_as_somebody_did_at_some_time() {
        Wire.get(PROFILE + "?edition=1&fields=leadership").hasStatus(200).hasBody("""
                {
                  "leadership": [
                    {
                      "id": "leader-escape-2023", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z",
                      "person": { "id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores" }, "status": "escaped",
                      "certainty": "reported",
                      "asOf": { "edtf": "2023-09", "earliest": "2023-09-01", "latest": "2023-09-30" },
                      "statement": "Héctor Guerrero Flores escaped when troops stormed Tocorón Prison in September 2023, according to BBC News, which does not say how.",
                      "attribution": "BBC News",
                      "citations": [
                        {
                          "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states",
                          "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "the gang's boss, Hector Guerrero Flores, escaped",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=the%20gang%27s%20boss%2C%20Hector%20Guerrero%20Flores%2C%20escaped"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/leader-escape-2023/history?edition=1"
                      }
                    },
                    {
                      "id": "leader-guerrero", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                      "person": { "id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores" }, "status": "leader",
                      "certainty": "reported",
                      "asOf": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                      "statement": "BBC News describes Héctor Guerrero Flores as the boss of Tren de Aragua.",
                      "attribution": "BBC News",
                      "citations": [
                        {
                          "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states",
                          "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "the gang's boss, Hector Guerrero Flores",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=the%20gang%27s%20boss%2C%20Hector%20Guerrero%20Flores"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/leader-guerrero/history?edition=1"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void a_statement_has_a_place_where_it_is_about_one() {
        Wire.get(PROFILE + "?edition=1&lang=es&fields=bases")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        {
                          "bases": [
                            {
                              "id": "base-tocoron", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                              "place": {
                                "name": "Cárcel de Tocorón", "subdivision": { "code": "VE-D", "name": "Aragua" },
                                "country": { "code": "VE", "alpha3": "VEN", "name": "Venezuela" }
                              },
                              "asOf": { "edtf": "2023-09", "earliest": "2023-09-01", "latest": "2023-09-30" },
                              "statement": "Hasta que los soldados retomaron la cárcel de Tocorón en septiembre de 2023, el Tren de Aragua la tenía convertida en una especie de centro vacacional, con zoológico, restaurantes, discoteca, casa de apuestas y piscina, según BBC News.",
                              "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states",
                                  "via": [],
                                  "source": {
                                    "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                                    "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                                    "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                                    "published": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17"
                                    }
                                  },
                                  "locator": "turned it into something of a resort, complete with zoo",
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=turned%20it%20into%20something%20of%20a%20resort%2C%20complete%20with%20zoo"
                                }
                              ],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/base-tocoron/history?edition=1"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void a_place_is_as_exact_as_the_source_and_no_more() {
        List<JsonNode> activities = section("?edition=1&lang=es&fields=activities", "activities");
        Wire.hasSameJson(entry(activities, "activity-gold-mines"), """
                {
                  "id": "activity-gold-mines", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                  "type": "gold_mine_control", "certainty": "reported",
                  "place": {
                    "name": null, "subdivision": { "code": "VE-F", "name": "Bolívar" },
                    "country": { "code": "VE", "alpha3": "VEN", "name": "Venezuela" }
                  },
                  "asOf": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                  "statement": "Héctor Guerrero Flores tomó el control de minas de oro en el estado de Bolívar al ampliar la influencia del Tren de Aragua, según el Departamento de Estado de EE. UU.",
                  "attribution": "Departamento de Estado de EE. UU., vía BBC News",
                  "citations": [
                    {
                      "claimant": {
                        "id": "us-state-department", "name": "Departamento de Estado de EE. UU.",
                        "kind": "government_body"
                      },
                      "act": "says", "via": [],
                      "source": {
                        "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                        "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                        "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                        "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                      },
                      "locator": "seizing control of gold mines in Bolivar state",
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=seizing%20control%20of%20gold%20mines%20in%20Bolivar%20state"
                    }
                  ],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/activity-gold-mines/history?edition=1"
                  }
                }
                """);
        Wire.hasSameJson(entry(activities, "activity-border-crossings").get("place"), """
                {
                  "name": "Frontera con Colombia", "subdivision": null,
                  "country": { "code": "VE", "alpha3": "VEN", "name": "Venezuela" }
                }
                """);
        Wire.hasSameJson(entry(activities, "activity-us-border-sex-trafficking").get("place"), """
                {
                  "name": null, "subdivision": null,
                  "country": { "code": "US", "alpha3": "USA", "name": "Estados Unidos" }
                }
                """);
        assertThat(entry(activities, "activity-kidnapping").get("place").isNull())
                .isTrue();
    }

    @Test
    void a_designation_is_in_the_words_of_the_authority_that_made_it() {
        Wire.get(PROFILE + "?edition=1&fields=designations").hasStatus(200).hasBody("""
                {
                  "designations": [
                    {
                      "id": "designation-treasury", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z",
                      "jurisdiction": { "code": "US", "alpha3": "USA", "name": "United States" },
                      "authority": {
                        "id": "us-treasury-ofac",
                        "name": "US Department of the Treasury, Office of Foreign Assets Control (OFAC)",
                        "kind": "government_body"
                      },
                      "label": "Sanctioned organisation", "legalBasis": null, "legalEffect": null,
                      "effective": { "edtf": "2024-22", "earliest": "2024-06-01", "latest": "2024-08-31" }, "ended": null,
                      "statement": "The US Treasury put Tren de Aragua under sanctions in the summer of 2024, according to BBC News, which states neither their legal basis nor their effect.",
                      "attribution": "US Treasury, via BBC News",
                      "citations": [
                        {
                          "claimant": {
                            "id": "us-treasury-ofac",
                            "name": "US Department of the Treasury, Office of Foreign Assets Control (OFAC)",
                            "kind": "government_body"
                          },
                          "act": "announces", "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "The US Treasury, under then-President Joe Biden, sanctioned",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=The%20US%20Treasury%2C%20under%20then%2DPresident%20Joe%20Biden%2C%20sanctioned"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/designation-treasury/history?edition=1"
                      }
                    },
                    {
                      "id": "designation-fto", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                      "jurisdiction": { "code": "US", "alpha3": "USA", "name": "United States" },
                      "authority": { "id": "donald-trump", "name": "Donald Trump", "kind": "public_official" },
                      "label": "Foreign terrorist organisation", "legalBasis": null, "legalEffect": null,
                      "effective": { "edtf": "2025-01~", "earliest": "2025-01-01", "latest": "2025-01-31" }, "ended": null,
                      "statement": "“Foreign terrorist organisation” is the label that Donald Trump has applied to Tren de Aragua since shortly after he took office in January 2025, according to BBC News, which gives neither the exact day nor the legal basis.",
                      "attribution": "Donald Trump, via BBC News",
                      "citations": [
                        {
                          "claimant": { "id": "donald-trump", "name": "Donald Trump", "kind": "public_official" },
                          "act": "announces", "via": [],
                          "source": {
                            "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                            "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                            "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                            "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                          },
                          "locator": "Trump also declared Tren de Aragua",
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Trump%20also%20declared%20Tren%20de%20Aragua"
                        }
                      ],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/designation-fto/history?edition=1"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void whoever_designates_is_cited_for_it() {
        assertThat(section("", "designations")).isNotEmpty().allSatisfy(designation -> assertThat(
                        designation.get("citations"))
                .anySatisfy(citation -> assertThat(citation.get("claimant")).isEqualTo(designation.get("authority"))));
    }

    @Test
    void relations_come_by_type_and_those_that_are_no_links_last() {
        assertThat(section("?edition=1&fields=relations", "relations"))
                .extracting(relation -> relation.get("type").asText()
                        + " "
                        + relation.at("/other/id").asText()
                        + " "
                        + relation.at("/otherCountry/code").asText("-"))
                .containsExactly(
                        "believed_ally sinaloa-linked-groups-ecuador EC",
                        "alleged_ally eln CO",
                        "alleged_direction government-of-venezuela VE",
                        "comparison ms-13 SV",
                        "same_legal_category boko-haram NG",
                        "same_legal_category islamic-state -");
    }

    @Test
    void to_be_compared_with_another_is_not_to_be_tied_to_it() {
        Wire.hasSameJson(entry(section("?edition=1&fields=relations", "relations"), "relation-ms-13"), """
                {
                  "id": "relation-ms-13", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                  "type": "comparison", "other": { "id": "ms-13", "name": "MS-13" },
                  "otherCountry": { "code": "SV", "alpha3": "SLV", "name": "El Salvador" }, "certainty": "reported",
                  "asOf": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                  "statement": "Tren de Aragua is often likened to MS-13, an “ultra-violent” gang from El Salvador, according to BBC News, which does not say by whom; a comparison is not a tie.",
                  "attribution": "BBC News",
                  "citations": [
                    {
                      "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "reports", "via": [],
                      "source": {
                        "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                        "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                        "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                        "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                      },
                      "locator": "often compared to the ultra-violent MS-13 gang from El Salvador",
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=often%20compared%20to%20the%20ultra%2Dviolent%20MS%2D13%20gang%20from%20El%20Salvador"
                    }
                  ],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/relation-ms-13/history?edition=1"
                  }
                }
                """);
    }

    @Test
    void ms_13_is_a_comparison_and_no_ally_in_any_edition() {
        assertThat(section("", "relations"))
                .filteredOn(relation -> relation.at("/other/id").asText().equals("ms-13"))
                .extracting(relation -> relation.get("type").asText())
                .contains("comparison")
                .noneMatch(type -> type.endsWith("_ally"));
    }

    @Test
    void relations_keep_the_order_of_their_types_in_any_edition() {
        List<String> types = Vocabulary.words(Relation.Type.class);
        assertThat(types).endsWith("comparison", "same_legal_category");
        assertThat(section("", "relations"))
                .extracting(relation -> types.indexOf(relation.get("type").asText()))
                .isNotEmpty()
                .isSorted();
    }

    @Test
    void contents_counts_what_the_profile_and_the_lists_hold() {
        JsonNode profile = Wire.get(PROFILE).hasStatus(200).json();
        List<JsonNode> statements = new ArrayList<>();
        for (String section : List.of(
                "names",
                "nameOrigins",
                "origins",
                "leadership",
                "activities",
                "structure",
                "bases",
                "size",
                "status")) {
            profile.get(section).forEach(statements::add);
        }
        List<JsonNode> claims = new ArrayList<>();
        items("presence").forEach(country -> country.get("claims").forEach(claims::add));
        Wire.hasSameJson(profile.get("contents"), """
                {
                  "profile": %d, "figures": %d, "presence": %d, "events": %d, "relations": %d, "designations": %d
                }
                """.formatted(
                        statements.size(),
                        items("figures").size(),
                        claims.size(),
                        items("timeline").size(),
                        profile.get("relations").size(),
                        profile.get("designations").size()));
    }

    @Test
    void an_organisation_that_is_not_there_is_a_404_that_says_where_to_look() {
        Wire.get("/v1/organisations/nobody").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no organisation 'nobody'.", "instance": "/v1/organisations/nobody",
                  "code": "unknown-resource", "resource": "organisation", "id": "nobody",
                  "list": "/v1/organisations"
                }
                """);
    }

    @Test
    void nor_has_it_figures_or_statistics() {
        Wire.get("/v1/organisations/nobody/figures?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no organisation 'nobody'.", "instance": "/v1/organisations/nobody/figures",
                  "code": "unknown-resource", "resource": "organisation", "id": "nobody",
                  "list": "/v1/organisations?edition=1"
                }
                """);
        Wire.get("/v1/organisations/nobody/statistics").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no organisation 'nobody'.", "instance": "/v1/organisations/nobody/statistics",
                  "code": "unknown-resource", "resource": "organisation", "id": "nobody",
                  "list": "/v1/organisations"
                }
                """);
    }

    private static List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        Wire.get(PROFILE + "/" + list + "?limit=200")
                .hasStatus(200)
                .hasNoLink("next")
                .json()
                .get("items")
                .forEach(items::add);
        return items;
    }

    private static List<JsonNode> section(String query, String section) {
        List<JsonNode> facts = new ArrayList<>();
        Wire.get(PROFILE + query).hasStatus(200).json().get(section).forEach(facts::add);
        return facts;
    }

    private static List<String> ids(List<JsonNode> facts) {
        return facts.stream().map(fact -> fact.get("id").asText()).toList();
    }

    private static JsonNode entry(List<JsonNode> facts, String id) {
        return facts.stream()
                .filter(fact -> fact.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
