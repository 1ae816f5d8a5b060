package org.dossier.presence;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PresenceTest {

    private static final String PRESENCE = "/v1/organisations/tren-de-aragua/presence";

    /** Countries and the claims about each, as edition 1 lists them. */
    private static final List<String> ALL = List.of(
            "CL: presence-cl-ojeda presence-cl-expanded",
            "CO: presence-co-eln presence-co-expanded",
            "EC: presence-ec-expanded presence-ec-groups",
            "PE: presence-pe-expanded",
            "US: presence-us-arrests presence-us-nodes",
            "VE: presence-ve-origin presence-ve-reach");

    @Test
    void a_country_has_all_its_claims_side_by_side_with_who_makes_each() {
        Wire.get(PRESENCE + "/EC?edition=1")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json")
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "country": {"code": "EC", "alpha3": "ECU", "name": "Ecuador"},
                          "claims": [
                            {
                              "id": "presence-ec-expanded", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "status": "expanded", "certainty": "reported",
                              "subdivisions": [], "activities": [], "partners": [],
                              "asOf": {
                                "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                "text": "17 March 2025"
                              },
                              "statement": "Tren de Aragua expanded into Ecuador under Héctor Guerrero Flores, BBC News reported in March 2025.",
                              "caveat": null,
                              "print": "Tren de Aragua expanded into Ecuador under Héctor Guerrero Flores, BBC News reported in March 2025.",
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
                                      "text": "17 March 2025"
                                    },
                                    "read": "whole", "readAt": null
                                  },
                                  "locator": "expanded into Colombia, Ecuador, Peru and Chile",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=expanded%20into%20Colombia%2C%20Ecuador%2C%20Peru%20and%20Chile"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/presence-ec-expanded?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/presence-ec-expanded/history?edition=1"
                              }
                            },
                            {
                              "id": "presence-ec-groups", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "status": "allied_groups", "certainty": "believed",
                              "subdivisions": [], "activities": [],
                              "partners": [
                                {
                                  "id": "sinaloa-linked-groups-ecuador",
                                  "name": "Unnamed groups in Ecuador loosely linked to the Sinaloa cartel",
                                  "tie": "believed_ally"
                                }
                              ],
                              "asOf": {
                                "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                "text": "17 March 2025"
                              },
                              "statement": "In Ecuador, Tren de Aragua was believed to work with groups loosely tied to Mexico's Sinaloa cartel, BBC News reported in March 2025.",
                              "caveat": "BBC News names neither the groups nor those who believe it.",
                              "print": "In Ecuador, Tren de Aragua was believed to work with groups loosely tied to the Sinaloa cartel, BBC News reported in 2025.",
                              "people": [], "attribution": "a belief whose source is not named, cited by BBC News",
                              "citations": [
                                {
                                  "claimant": {
                                    "id": "bbc-unattributed-belief", "name": "Unattributed belief (BBC News)",
                                    "kind": "unnamed"
                                  },
                                  "act": "believes", "via": [],
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
                                  "locator": "In Ecuador, for example, the gang is believed to work with",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=In%20Ecuador%2C%20for%20example%2C%20the%20gang%20is%20believed%20to%20work%20with"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/presence-ec-groups?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/presence-ec-groups/history?edition=1"
                              }
                            }
                          ],
                          "links": {"self": "/v1/organisations/tren-de-aragua/presence/EC?edition=1"}
                        }
                        """);
    }

    @Test
    void its_texts_come_in_spanish_and_its_codes_do_not_change() {
        Wire.get(PRESENCE + "/VE?edition=1&lang=es")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "country": {"code": "VE", "alpha3": "VEN", "name": "Venezuela"},
                          "claims": [
                            {
                              "id": "presence-ve-origin", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "status": "origin", "certainty": "reported",
                              "subdivisions": [{"code": "VE-D", "name": "Aragua"}], "activities": [], "partners": [],
                              "asOf": {
                                "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                "text": "17 de marzo de 2025"
                              },
                              "statement": "En marzo de 2025, BBC News llamó banda venezolana al Tren de Aragua y situó la cárcel de Tocorón en Aragua, un estado del norte, en la costa del Caribe.",
                              "caveat": null,
                              "print": "El Tren de Aragua es una banda venezolana que dominó la cárcel de Tocorón, en el estado Aragua, informó BBC News en marzo de 2025.",
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
                                  "locator": "the Venezuelan gang targeted by Trump?",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=the%20Venezuelan%20gang%20targeted%20by%20Trump%3F"
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
                                  "locator": "Tocorón Prison in the northern state of Aragua",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Tocor%C3%B3n%20Prison%20in%20the%20northern%20state%20of%20Aragua"
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
                                  "locator": "Aragua, on Venezuela's Caribbean coast",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Aragua%2C%20on%20Venezuela%27s%20Caribbean%20coast"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/presence-ve-origin?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/presence-ve-origin/history?edition=1"
                              }
                            },
                            {
                              "id": "presence-ve-reach", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "status": "expanded", "certainty": "reported",
                              "subdivisions": [{"code": "VE-F", "name": "Bolívar"}],
                              "activities": [
                                {"code": "gold_mine_control", "name": "Control de minas de oro"},
                                {"code": "drug_corridor_control", "name": "Control de corredores del narcotráfico"},
                                {"code": "border_crossing_control", "name": "Control de pasos fronterizos"}
                              ],
                              "partners": [],
                              "asOf": {
                                "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                "text": "17 de marzo de 2025"
                              },
                              "statement": "Héctor Guerrero Flores extendió la influencia del Tren de Aragua muy lejos de la cárcel de Tocorón, según el Departamento de Estado estadounidense, informó BBC News en marzo de 2025.",
                              "caveat": null,
                              "print": "La influencia del Tren de Aragua rebasó con creces la cárcel de Tocorón, dijo el Departamento de Estado estadounidense, según BBC News en 2025.",
                              "people": [{"id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores"}],
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
                                    "published": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                      "text": "17 de marzo de 2025"
                                    },
                                    "read": "whole", "readAt": null
                                  },
                                  "locator": "expanded the gang's influence far beyond the jail's gates",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=expanded%20the%20gang%27s%20influence%20far%20beyond%20the%20jail%27s%20gates"
                                },
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
                                    "published": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                      "text": "17 de marzo de 2025"
                                    },
                                    "read": "whole", "readAt": null
                                  },
                                  "locator": "seizing control of gold mines in Bolivar state",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=seizing%20control%20of%20gold%20mines%20in%20Bolivar%20state"
                                },
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
                                    "published": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                      "text": "17 de marzo de 2025"
                                    },
                                    "read": "whole", "readAt": null
                                  },
                                  "locator": "drug corridors on the Caribbean coast",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=drug%20corridors%20on%20the%20Caribbean%20coast"
                                },
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
                                    "published": {
                                      "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                                      "text": "17 de marzo de 2025"
                                    },
                                    "read": "whole", "readAt": null
                                  },
                                  "locator": "clandestine border crossings between Venezuela and Colombia",
                                  "checked": {"how": "script", "on": "2026-11-22"},
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=clandestine%20border%20crossings%20between%20Venezuela%20and%20Colombia"
                                }
                              ],
                              "reviewedOn": "2026-11-22", "disputes": [],
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/facts/presence-ve-reach?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/presence-ve-reach/history?edition=1"
                              }
                            }
                          ],
                          "links": {"self": "/v1/organisations/tren-de-aragua/presence/VE?edition=1"}
                        }
                        """);
    }

    @Test
    void details_come_in_the_order_in_which_the_claim_has_them() {
        Wire.hasSameJson(Wire.get(PRESENCE + "/US?edition=1").json().at("/claims/0/subdivisions"), """
                [
                  { "code": "US-TX", "name": "Texas" }, { "code": "US-FL", "name": "Florida" },
                  { "code": "US-NY", "name": "New York" }, { "code": "US-IL", "name": "Illinois" }
                ]
                """);
    }

    /** Mexico, El Salvador and Nigeria are only the homes of other groups. */
    @Test
    void the_countries_that_some_claim_is_about_are_listed_by_code() {
        assertThat(found("")).isEqualTo(ALL);
    }

    @Test
    void a_page_holds_countries_whole() {
        Wire.get(PRESENCE + "?edition=1&lang=es&fields=country,links&limit=4")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasHeader("Dossier-Edition", "1")
                .hasLink(
                        "next",
                        "/v1/organisations/tren-de-aragua/presence?cursor=MS4xLmJhNzljMmUxLlBF&edition=1&fields=country,links&lang=es&limit=4")
                .hasBody("""
                        {
                          "items": [
                            {
                              "country": { "code": "CL", "alpha3": "CHL", "name": "Chile" },
                              "links": { "self": "/v1/organisations/tren-de-aragua/presence/CL?edition=1" }
                            },
                            {
                              "country": { "code": "CO", "alpha3": "COL", "name": "Colombia" },
                              "links": { "self": "/v1/organisations/tren-de-aragua/presence/CO?edition=1" }
                            },
                            {
                              "country": { "code": "EC", "alpha3": "ECU", "name": "Ecuador" },
                              "links": { "self": "/v1/organisations/tren-de-aragua/presence/EC?edition=1" }
                            },
                            {
                              "country": { "code": "PE", "alpha3": "PER", "name": "Perú" },
                              "links": { "self": "/v1/organisations/tren-de-aragua/presence/PE?edition=1" }
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/presence?edition=1&fields=country,links&lang=es&limit=4",
                            "next": "/v1/organisations/tren-de-aragua/presence?cursor=MS4xLmJhNzljMmUxLlBF&edition=1&fields=country,links&lang=es&limit=4"
                          }
                        }
                        """);
    }

    @Test
    void the_item_of_a_list_is_what_its_link_leads_to() {
        JsonNode items = Wire.get(PRESENCE + "?edition=1").hasStatus(200).json().get("items");
        assertThat(items).hasSize(ALL.size()).allSatisfy(item -> assertThat(
                        Wire.get(item.at("/links/self").asText()).hasStatus(200).json())
                .isEqualTo(item));
    }

    @Test
    void links_keep_to_an_edition_only_where_the_read_does() {
        assertThat(Wire.get(PRESENCE + "?limit=200").hasStatus(200).json().get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/links/self").asText())
                        .isEqualTo(PRESENCE + "/" + item.at("/country/code").asText()));
        assertThat(Wire.get(PRESENCE + "/VE?fields=links")
                        .hasStatus(200)
                        .json()
                        .at("/links/self")
                        .asText())
                .isEqualTo(PRESENCE + "/VE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=expanded         | CL: presence-cl-expanded, CO: presence-co-expanded, EC: presence-ec-expanded, PE: presence-pe-expanded, VE: presence-ve-reach",
                "status=allied_groups    | CO: presence-co-eln, EC: presence-ec-groups",
                "status=origin           | VE: presence-ve-origin",
                "status=reported         | CL: presence-cl-ojeda",
                "status=believed_nodes   | US: presence-us-nodes",
                "status=arrests_reported | US: presence-us-arrests",
                "claimant=us-state-department     | VE: presence-ve-reach",
                "claimant=bbc-unattributed-belief | EC: presence-ec-groups, US: presence-us-nodes",
                "claimant=bbc-unattributed-belief&status=allied_groups         | EC: presence-ec-groups",
                "claimant=bbc-news&status=expanded&source=bbc-2025-03-explainer | CL: presence-cl-expanded, CO: presence-co-expanded, EC: presence-ec-expanded, PE: presence-pe-expanded"
            })
    void a_filtered_list_holds_only_the_claims_that_match_all_filters(String query, String countries) {
        assertThat(found(query)).containsExactly(countries.split(", "));
    }

    /** Edition 2 has claims from many sources, edition 1 from the first one alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source=insight-2023-10-stages   | BO: presence-bo-reports-only, BR: presence-br-reports-only, CL: presence-cl-permanent, CO: presence-co-permanent, EC: presence-ec-reports-only, PE: presence-pe-permanent",
                "source=elpais-2024-11-20-arica  | CL: presence-cl-arica",
                "source=tvn2-2025-arica-sentence | CL: presence-cl-arica",
                "source=eju-2024-04-bolivia&claimant=yvan-gil                    | VE: presence-ve-existence-denied",
                "source=bbc-2025-03-explainer&claimant=bbc-unattributed-belief   | EC: presence-ec-groups, US: presence-us-nodes"
            })
    void a_filter_by_source_finds_only_what_cites_it(String query, String countries) {
        assertThat(foundIn(2, query)).containsExactly(countries.split(", "));
    }

    @Test
    void a_filter_by_the_first_source_leaves_out_what_only_later_ones_say() {
        assertThat(foundIn(2, "source=bbc-2025-03-explainer")).isEqualTo(ALL);
        assertThat(foundIn(2, "")).isNotEqualTo(ALL).contains("CA: presence-ca-listed");
    }

    @Test
    void since_finds_what_was_revised_after_that_edition() {
        assertThat(foundIn(2, "since=1")).isNotEmpty().isNotEqualTo(foundIn(2, ""));
        assertThat(foundIn(2, "since=2")).isEmpty();
        assertThat(foundIn(1, "since=1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition=1&status=disputed",
                "edition=1&status=denied",
                "edition=1&status=designation_only",
                "claimant=us-state-department&edition=1&status=origin",
                "claimant=bbc-news&edition=1&status=allied_groups"
            })
    void known_values_that_never_meet_give_an_empty_list(String query) {
        Wire.get(PRESENCE + "?" + query).hasStatus(200).hasNoLink("next").hasBody("""
                { "items": [], "links": { "self": "%s?%s", "next": null } }
                """.formatted(PRESENCE, query));
    }

    @ParameterizedTest
    @EnumSource(PresenceStatus.class)
    void every_status_can_be_asked_for_in_any_edition(PresenceStatus status) {
        String word = Vocabulary.word(status);
        assertThat(Wire.get(PRESENCE + "?limit=200&status=" + word)
                        .hasStatus(200)
                        .json()
                        .get("items"))
                .allSatisfy(country -> assertThat(country.get("claims"))
                        .isNotEmpty()
                        .allSatisfy(claim ->
                                assertThat(claim.get("status").asText()).isEqualTo(word)));
    }

    @Test
    void a_claimant_who_claims_nothing_of_a_country_is_refused_with_those_who_do() {
        Wire.get(PRESENCE + "?edition=1&claimant=us-dhs").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'us-dhs' is not a value of 'claimant'.",
                  "instance": "/v1/organisations/tren-de-aragua/presence", "code": "invalid-parameter",
                  "parameter": "claimant", "value": "us-dhs",
                  "allowed": [
                    "bbc-news",
                    "bbc-unattributed-belief",
                    "unnamed-accusers",
                    "unnamed-eln-sources",
                    "us-state-department"
                  ]
                }
                """);
    }

    @Test
    void so_is_a_source_that_nothing_cites() {
        Wire.get(PRESENCE + "?edition=1&source=nothing&status=expanded").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'nothing' is not a value of 'source'.",
                  "instance": "/v1/organisations/tren-de-aragua/presence", "code": "invalid-parameter",
                  "parameter": "source", "value": "nothing", "allowed": ["bbc-2025-03-explainer"]
                }
                """);
    }

    @Test
    void a_status_that_there_is_not_is_refused_with_all_that_there_are() {
        Wire.get(PRESENCE + "?status=present").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'present' is not a value of 'status'.",
                  "instance": "/v1/organisations/tren-de-aragua/presence", "code": "invalid-parameter",
                  "parameter": "status", "value": "present",
                  "allowed": [
                    "origin",
                    "expanded",
                    "believed_nodes",
                    "arrests_reported",
                    "allied_groups",
                    "reported",
                    "disputed",
                    "denied",
                    "designation_only"
                  ]
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&status=expanded", "&claimant=bbc-unattributed-belief"})
    void a_walk_one_by_one_meets_each_country_once_with_all_its_claims(String filter) {
        List<JsonNode> met = new ArrayList<>();
        String next = PRESENCE + "?edition=1&limit=1" + filter;
        while (next != null) {
            JsonNode page = Wire.get(next).hasStatus(200).json();
            assertThat(page.get("items")).hasSize(1);
            met.add(page.at("/items/0"));
            assertThat(page.get("links").has("next")).isTrue();
            next = page.at("/links/next").textValue();
        }
        assertThat(met)
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(
                        Wire.get(PRESENCE + "?edition=1" + filter).json().get("items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status=allied_groups&", "status=expanded&claimant=bbc-news&"})
    void a_cursor_of_another_filter_is_refused(String other) {
        String cursor = Wire.get(PRESENCE + "?edition=1&status=expanded&limit=2")
                .json()
                .at("/links/next")
                .asText()
                .replaceAll(".*cursor=([\\w-]+).*", "$1");
        assertThat(Wire.get(PRESENCE + "?fields=country&status=expanded&cursor=" + cursor)
                        .hasStatus(200)
                        .json()
                        .get("items")
                        .findValuesAsText("code"))
                .containsExactly("EC", "PE", "VE");
        Wire.get(PRESENCE + "?" + other + "cursor=" + cursor).isProblem(400, """
                {
                  "type": "/v1/problems/invalid-cursor", "title": "Invalid cursor", "status": 400,
                  "detail": "The cursor does not belong to this list.",
                  "instance": "/v1/organisations/tren-de-aragua/presence", "code": "invalid-cursor",
                  "parameter": "cursor"
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"MX, Mexico", "SV, El Salvador", "NG, Nigeria"})
    void a_country_that_no_claim_is_about_is_a_404_that_says_where_to_look(String country, String name) {
        Wire.get(PRESENCE + "/" + country + "?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "This edition holds no claim about %2$s.",
                  "instance": "/v1/organisations/tren-de-aragua/presence/%1$s", "code": "unknown-resource",
                  "resource": "presence", "id": "%1$s",
                  "list": "/v1/organisations/tren-de-aragua/presence?edition=1",
                  "gaps": "/v1/organisations/tren-de-aragua/gaps?country=%1$s&edition=1"
                }
                """.formatted(country, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ve", "VEN", "ZZ", "presence-ve-origin"})
    void what_is_no_code_of_a_country_is_a_404_that_says_where_to_look(String country) {
        Wire.get(PRESENCE + "/" + country + "?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no presence '%1$s'.",
                  "instance": "/v1/organisations/tren-de-aragua/presence/%1$s", "code": "unknown-resource",
                  "resource": "presence", "id": "%1$s",
                  "list": "/v1/organisations/tren-de-aragua/presence?edition=1"
                }
                """.formatted(country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/VE"})
    void an_organisation_that_is_not_there_is_in_no_country(String country) {
        Wire.get("/v1/organisations/nobody/presence" + country).isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no organisation 'nobody'.",
                  "instance": "/v1/organisations/nobody/presence%s", "code": "unknown-resource",
                  "resource": "organisation", "id": "nobody", "list": "/v1/organisations"
                }
                """.formatted(country));
    }

    /** Each country of edition 1 with the ids of its claims. */
    private static List<String> found(String query) {
        return foundIn(1, query);
    }

    private static List<String> foundIn(int edition, String query) {
        List<String> countries = new ArrayList<>();
        Wire.get(PRESENCE + "?limit=200&fields=country,claims&edition=" + edition
                        + (query.isEmpty() ? "" : "&" + query))
                .hasStatus(200)
                .json()
                .get("items")
                .forEach(item -> {
                    List<String> claims = new ArrayList<>();
                    item.get("claims")
                            .forEach(claim -> claims.add(claim.get("id").asText()));
                    countries.add(item.at("/country/code").asText() + ": " + String.join(" ", claims));
                });
        return countries;
    }
}
