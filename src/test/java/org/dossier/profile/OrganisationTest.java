package org.dossier.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.Wire;
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
                                "brief": "/v1/organisations/tren-de-aragua/brief?edition=1",
                                "figures": "/v1/organisations/tren-de-aragua/figures?edition=1",
                                "statistics": "/v1/organisations/tren-de-aragua/statistics?edition=1",
                                "presence": "/v1/organisations/tren-de-aragua/presence?edition=1",
                                "timeline": "/v1/organisations/tren-de-aragua/timeline?edition=1",
                                "leadership": "/v1/organisations/tren-de-aragua/leadership?edition=1",
                                "relations": "/v1/organisations/tren-de-aragua/relations?edition=1",
                                "designations": "/v1/organisations/tren-de-aragua/designations?edition=1",
                                "people": "/v1/organisations/tren-de-aragua/people?edition=1",
                                "facts": "/v1/organisations/tren-de-aragua/facts?edition=1",
                                "disputes": "/v1/organisations/tren-de-aragua/disputes?edition=1",
                                "gaps": "/v1/organisations/tren-de-aragua/gaps?edition=1",
                                "changes": "/v1/organisations/tren-de-aragua/changes?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/history?edition=1",
                                "download": "/v1/organisations/tren-de-aragua/download.zip?edition=1"
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
                    "self": "/v1/organisations/tren-de-aragua",
                    "brief": "/v1/organisations/tren-de-aragua/brief",
                    "figures": "/v1/organisations/tren-de-aragua/figures",
                    "statistics": "/v1/organisations/tren-de-aragua/statistics",
                    "presence": "/v1/organisations/tren-de-aragua/presence",
                    "timeline": "/v1/organisations/tren-de-aragua/timeline",
                    "leadership": "/v1/organisations/tren-de-aragua/leadership",
                    "relations": "/v1/organisations/tren-de-aragua/relations",
                    "designations": "/v1/organisations/tren-de-aragua/designations",
                    "people": "/v1/organisations/tren-de-aragua/people",
                    "facts": "/v1/organisations/tren-de-aragua/facts",
                    "disputes": "/v1/organisations/tren-de-aragua/disputes",
                    "gaps": "/v1/organisations/tren-de-aragua/gaps",
                    "changes": "/v1/organisations/tren-de-aragua/changes",
                    "history": "/v1/organisations/tren-de-aragua/history",
                    "download": "/v1/organisations/tren-de-aragua/download.zip"
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
                        "activities",
                        "structure",
                        "bases",
                        "size",
                        "status",
                        "caveats",
                        "contents",
                        "links");
        Wire.get(PROFILE + "?edition=1&fields=id,revision,change,revisedAt,name,contents,links")
                .hasStatus(200)
                .hasBody("""
                        {
                          "id": "tren-de-aragua", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "name": "Tren de Aragua",
                          "contents": {
                            "profile": 27, "figures": 23, "presence": 11, "events": 17, "relations": 6,
                            "designations": 2, "disputes": 2, "gaps": 13
                          },
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua?edition=1",
                            "brief": "/v1/organisations/tren-de-aragua/brief?edition=1",
                            "figures": "/v1/organisations/tren-de-aragua/figures?edition=1",
                            "statistics": "/v1/organisations/tren-de-aragua/statistics?edition=1",
                            "presence": "/v1/organisations/tren-de-aragua/presence?edition=1",
                            "timeline": "/v1/organisations/tren-de-aragua/timeline?edition=1",
                            "leadership": "/v1/organisations/tren-de-aragua/leadership?edition=1",
                            "relations": "/v1/organisations/tren-de-aragua/relations?edition=1",
                            "designations": "/v1/organisations/tren-de-aragua/designations?edition=1",
                            "people": "/v1/organisations/tren-de-aragua/people?edition=1",
                            "facts": "/v1/organisations/tren-de-aragua/facts?edition=1",
                            "disputes": "/v1/organisations/tren-de-aragua/disputes?edition=1",
                            "gaps": "/v1/organisations/tren-de-aragua/gaps?edition=1",
                            "changes": "/v1/organisations/tren-de-aragua/changes?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/history?edition=1",
                            "download": "/v1/organisations/tren-de-aragua/download.zip?edition=1"
                          }
                        }
                        """);
    }

    /** Within a section the earliest first, and those of one time by id; names by type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names       | name-primary name-train-of-aragua",
                "nameOrigins | name-origin-rail-union rail-union-extortion-izquiel rail-union-izquiel",
                "origins     | origin-prison-gang",
                "activities  | activity-us-border-sex-trafficking activity-border-crossings activity-contract-killing activity-drug-corridors activity-extortion-migrants activity-gold-mines activity-kidnapping activity-murder-torture activity-sex-trafficking",
                "structure   | structure-alliances structure-transnational",
                "bases       | base-tocoron-leisure-complex base-tocoron-security-officers base-tocoron base-tocoron-amenities base-tocoron-retaken",
                "size        | size-comparison",
                "status      | us-deportation-pledge us-deportation-target"
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
                      "statement": "In March 2025 BBC News called the organisation by its Spanish name, Tren de Aragua.",
                      "caveat": null,
                      "print": "The gang is called Tren de Aragua, its name in Spanish, BBC News reported in March 2025.",
                      "people": [], "attribution": "BBC News",
                      "citations": [
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
                          "locator": "Now the Tren de Aragua organisation",
                          "checked": {"how": "script", "on": "2026-11-22"},
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Now%20the%20Tren%20de%20Aragua%20organisation"
                        }
                      ],
                      "reviewedOn": "2026-11-22", "disputes": [],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua/facts/name-primary?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/name-primary/history?edition=1"
                      }
                    },
                    {
                      "id": "name-train-of-aragua", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z", "name": "Train of Aragua", "language": "en",
                      "type": "translation",
                      "statement": "BBC News translated the gang's name into English as Train of Aragua in March 2025.",
                      "caveat": null,
                      "print": "The name Tren de Aragua translates into English as Train of Aragua, BBC News reported in March 2025.",
                      "people": [], "attribution": "BBC News",
                      "citations": [
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
                          "locator": "The gang's name translates as \\"Train of Aragua\\"",
                          "checked": {"how": "script", "on": "2026-11-22"},
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=The%20gang%27s%20name%20translates%20as%20%22Train%20of%20Aragua%22"
                        }
                      ],
                      "reviewedOn": "2026-11-22", "disputes": [],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua/facts/name-train-of-aragua?edition=1",
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
                              "statement": "En marzo de 2025, BBC News llamó a la organización por su nombre en español, Tren de Aragua.",
                              "caveat": null,
                              "print": "La banda se llama Tren de Aragua, su nombre en español, informó BBC News en marzo de 2025.",
                              "people": [], "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "Now the Tren de Aragua organisation",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Now%20the%20Tren%20de%20Aragua%20organisation"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/name-primary?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/name-primary/history?edition=1"
                              }
                            },
                            {
                              "id": "name-train-of-aragua", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "name": "Train of Aragua", "language": "en",
                              "type": "translation",
                              "statement": "BBC News tradujo al inglés el nombre de la banda como Train of Aragua en marzo de 2025.",
                              "caveat": null,
                              "print": "El nombre Tren de Aragua se traduce al inglés como Train of Aragua, informó BBC News en marzo de 2025.",
                              "people": [], "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "The gang's name translates as \\"Train of Aragua\\"",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=The%20gang%27s%20name%20translates%20as%20%22Train%20of%20Aragua%22"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/name-train-of-aragua?edition=1",
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
                      "asOf": {
                        "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                        "text": "17 March 2025"
                      },
                      "statement": "The name Tren de Aragua may have come from a union of railway workers, BBC News wrote in March 2025.",
                      "caveat": null,
                      "print": "The gang's name, Tren de Aragua, may go back to a railway workers' union, BBC News reported in March 2025.",
                      "people": [], "attribution": "BBC News",
                      "citations": [
                        {
                          "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"}, "act": "suggests",
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
                          "locator": "it may have come from a railroad workers' union",
                          "checked": {"how": "script", "on": "2026-11-22"},
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=it%20may%20have%20come%20from%20a%20railroad%20workers%27%20union"
                        }
                      ],
                      "reviewedOn": "2026-11-22", "disputes": [],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua/facts/name-origin-rail-union?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/name-origin-rail-union/history?edition=1"
                      }
                    },
                    {
                      "id": "rail-union-extortion-izquiel", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported", "place": null,
                      "asOf": {
                        "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                        "text": "17 March 2025"
                      },
                      "statement": "The union possibly behind Tren de Aragua's name extorted contractors and sold jobs, according to criminologist Luis Izquiel, of the Central University of Venezuela, BBC News reported in March 2025.",
                      "caveat": null,
                      "print": "A union possibly behind Tren de Aragua's name extorted contractors and sold jobs, said criminologist Luis Izquiel, cited by BBC News in March 2025.",
                      "people": [{"id": "luis-izquiel", "name": "Luis Izquiel"}],
                      "attribution": "criminologist Luis Izquiel, as reported by BBC News",
                      "citations": [
                        {
                          "claimant": {"id": "luis-izquiel", "name": "Luis Izquiel", "kind": "academic"},
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
                          "locator": "would extort contractors and sell jobs on work sites",
                          "checked": {"how": "script", "on": "2026-11-22"},
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=would%20extort%20contractors%20and%20sell%20jobs%20on%20work%20sites"
                        }
                      ],
                      "reviewedOn": "2026-11-22", "disputes": [],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua/facts/rail-union-extortion-izquiel?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/rail-union-extortion-izquiel/history?edition=1"
                      }
                    },
                    {
                      "id": "rail-union-izquiel", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                      "place": {
                        "name": null, "subdivision": {"code": "VE-D", "name": "Aragua"},
                        "country": {"code": "VE", "alpha3": "VEN", "name": "Venezuela"}
                      },
                      "asOf": {
                        "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                        "text": "17 March 2025"
                      },
                      "statement": "A union that may have given Tren de Aragua its name controlled a stretch of railway in Aragua, according to professor Luis Izquiel, BBC News reported in March 2025.",
                      "caveat": null,
                      "print": "A union, possibly the source of Tren de Aragua's name, controlled a stretch of railway, said criminologist Luis Izquiel, cited by BBC News in 2025.",
                      "people": [{"id": "luis-izquiel", "name": "Luis Izquiel"}],
                      "attribution": "criminologist Luis Izquiel, as reported by BBC News",
                      "citations": [
                        {
                          "claimant": {"id": "luis-izquiel", "name": "Luis Izquiel", "kind": "academic"},
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
                          "locator": "told the BBC that the union controlled a section",
                          "checked": {"how": "script", "on": "2026-11-22"},
                          "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=told%20the%20BBC%20that%20the%20union%20controlled%20a%20section"
                        }
                      ],
                      "reviewedOn": "2026-11-22", "disputes": [],
                      "links": {
                        "self": "/v1/organisations/tren-de-aragua/facts/rail-union-izquiel?edition=1",
                        "history": "/v1/organisations/tren-de-aragua/facts/rail-union-izquiel/history?edition=1"
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
                              "id": "base-tocoron-leisure-complex", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                              "place": {
                                "name": "Cárcel de Tocorón", "subdivision": {"code": "VE-D", "name": "Aragua"},
                                "country": {"code": "VE", "alpha3": "VEN", "name": "Venezuela"}
                              },
                              "asOf": {
                                "edtf": "2013~", "earliest": "2013-01-01", "latest": "2013-12-31",
                                "text": "hacia 2013"
                              },
                              "statement": "Tras ser recapturado en 2013, Héctor Guerrero Flores convirtió la cárcel de Tocorón en un complejo de ocio, informó BBC News.",
                              "caveat": null,
                              "print": "Héctor Guerrero Flores, jefe del Tren de Aragua, convirtió la cárcel de Tocorón en complejo de ocio tras ser recapturado en 2013, según BBC News.",
                              "people": [{"id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores"}],
                              "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "he transformed the prison into a leisure complex",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=he%20transformed%20the%20prison%20into%20a%20leisure%20complex"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/base-tocoron-leisure-complex?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/base-tocoron-leisure-complex/history?edition=1"
                              }
                            },
                            {
                              "id": "base-tocoron-security-officers", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                              "place": {
                                "name": "Cárcel de Tocorón", "subdivision": {"code": "VE-D", "name": "Aragua"},
                                "country": {"code": "VE", "alpha3": "VEN", "name": "Venezuela"}
                              },
                              "asOf": {
                                "edtf": "2023", "earliest": "2023-01-01", "latest": "2023-12-31", "text": "2023"
                              },
                              "statement": "Un pie de foto de BBC News llamó «agentes de seguridad» a quienes tomaron la cárcel de Tocorón en 2023.",
                              "caveat": null,
                              "print": "En un pie de foto, BBC News llamó «agentes de seguridad» a quienes le quitaron al Tren de Aragua la cárcel de Tocorón en 2023.",
                              "people": [], "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "Security officers taking control of Tocoron prison in 2023",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Security%20officers%20taking%20control%20of%20Tocoron%20prison%20in%202023"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": ["dispute-troops-composition"],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/base-tocoron-security-officers?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/base-tocoron-security-officers/history?edition=1"
                              }
                            },
                            {
                              "id": "base-tocoron", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                              "place": {
                                "name": "Cárcel de Tocorón", "subdivision": {"code": "VE-D", "name": "Aragua"},
                                "country": {"code": "VE", "alpha3": "VEN", "name": "Venezuela"}
                              },
                              "asOf": {
                                "edtf": "2023-09", "earliest": "2023-09-01", "latest": "2023-09-30",
                                "text": "septiembre de 2023"
                              },
                              "statement": "Hasta que las tropas la retomaron en septiembre de 2023, el Tren de Aragua tenía convertida la cárcel de Tocorón en una especie de complejo turístico, según BBC News.",
                              "caveat": null,
                              "print": "El Tren de Aragua convirtió la cárcel de Tocorón en una especie de complejo turístico antes del operativo de septiembre de 2023, según BBC News.",
                              "people": [], "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "turned it into something of a resort",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=turned%20it%20into%20something%20of%20a%20resort"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/base-tocoron?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/base-tocoron/history?edition=1"
                              }
                            },
                            {
                              "id": "base-tocoron-amenities", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                              "place": {
                                "name": "Cárcel de Tocorón", "subdivision": {"code": "VE-D", "name": "Aragua"},
                                "country": {"code": "VE", "alpha3": "VEN", "name": "Venezuela"}
                              },
                              "asOf": {
                                "edtf": "2023-09", "earliest": "2023-09-01", "latest": "2023-09-30",
                                "text": "septiembre de 2023"
                              },
                              "statement": "Bajo el Tren de Aragua, la cárcel de Tocorón tenía zoológico, restaurantes, discoteca, casa de apuestas y piscina, informó BBC News en marzo de 2025.",
                              "caveat": null,
                              "print": "Bajo el Tren de Aragua, la cárcel de Tocorón tenía zoológico, restaurantes, discoteca, casa de apuestas y piscina, informó BBC News en marzo de 2025.",
                              "people": [], "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "complete with zoo, restaurants, nightclub, betting shop and swimming pool",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=complete%20with%20zoo%2C%20restaurants%2C%20nightclub%2C%20betting%20shop%20and%20swimming%20pool"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/base-tocoron-amenities?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/base-tocoron-amenities/history?edition=1"
                              }
                            },
                            {
                              "id": "base-tocoron-retaken", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "type": null, "certainty": "reported",
                              "place": {
                                "name": "Cárcel de Tocorón", "subdivision": {"code": "VE-D", "name": "Aragua"},
                                "country": {"code": "VE", "alpha3": "VEN", "name": "Venezuela"}
                              },
                              "asOf": {
                                "edtf": "2023-09", "earliest": "2023-09-01", "latest": "2023-09-30",
                                "text": "septiembre de 2023"
                              },
                              "statement": "Las tropas enviadas a la cárcel de Tocorón en septiembre de 2023 debían quitársela al Tren de Aragua, «una banda poderosa», no sofocar un motín, según BBC News.",
                              "caveat": null,
                              "print": "Las tropas enviadas en septiembre de 2023 a la cárcel de Tocorón debían quitársela al Tren de Aragua, no sofocar un motín, según BBC News.",
                              "people": [], "attribution": "BBC News",
                              "citations": [
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "taking back control of the jail from a powerful gang",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=taking%20back%20control%20of%20the%20jail%20from%20a%20powerful%20gang"
                                },
                                {
                                  "claimant": {"id": "bbc-news", "name": "BBC News", "kind": "media"},
                                  "act": "states", "via": [],
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
                                  "locator": "they were not dispatched to quell a riot",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=they%20were%20not%20dispatched%20to%20quell%20a%20riot"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/base-tocoron-retaken?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/base-tocoron-retaken/history?edition=1"
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
                  "asOf": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17", "text": "17 de marzo de 2025" },
                  "statement": "Héctor Guerrero Flores tomó el control de minas de oro en el estado Bolívar, según el Departamento de Estado estadounidense, informó BBC News en marzo de 2025.",
                  "caveat": null,
                  "print": "El jefe del Tren de Aragua tomó minas de oro en el estado Bolívar, dijo el Departamento de Estado estadounidense, según BBC News en 2025.",
                  "people": [{ "id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores" }],
                  "attribution": "Departamento de Estado de EE. UU., según BBC News",
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
                        "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17", "text": "17 de marzo de 2025" },
                        "read": "whole", "readAt": null
                      },
                      "locator": "seizing control of gold mines in Bolivar state",
                      "checked": { "how": "script", "on": "2026-11-22" },
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=seizing%20control%20of%20gold%20mines%20in%20Bolivar%20state"
                    }
                  ],
                  "reviewedOn": "2026-11-22", "disputes": [],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/facts/activity-gold-mines?edition=1",
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
    void contents_counts_what_the_profile_and_the_lists_hold() {
        JsonNode profile = Wire.get(PROFILE).hasStatus(200).json();
        List<JsonNode> statements = new ArrayList<>();
        for (String section :
                List.of("names", "nameOrigins", "origins", "activities", "structure", "bases", "size", "status")) {
            profile.get(section).forEach(statements::add);
        }
        statements.addAll(items("leadership"));
        List<JsonNode> claims = new ArrayList<>();
        items("presence").forEach(country -> country.get("claims").forEach(claims::add));
        Wire.hasSameJson(profile.get("contents"), """
                {
                  "profile": %d, "figures": %d, "presence": %d, "events": %d, "relations": %d, "designations": %d,
                  "disputes": %d, "gaps": %d
                }
                """.formatted(
                        statements.size(),
                        items("figures").size(),
                        claims.size(),
                        items("timeline").size(),
                        items("relations").size(),
                        items("designations").size(),
                        items("disputes").size(),
                        items("gaps").size()));
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
