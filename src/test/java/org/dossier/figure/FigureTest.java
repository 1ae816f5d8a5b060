package org.dossier.figure;

import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigureTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    @Test
    void a_figure_says_who_asserts_it_who_reported_it_and_where_it_stands() {
        Wire.get(FIGURES + "/members-others?edition=1")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json")
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
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
                                "id": "unnamed-other-estimates", "name": "Other estimates, unnamed", "kind": "unnamed"
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
                        """);
    }

    @Test
    void its_texts_come_in_spanish_and_its_locator_in_the_language_of_the_source() {
        Wire.get(FIGURES + "/members-others?lang=es&edition=1")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        {
                          "id": "members-others", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "metric": "membership_total", "about": null,
                          "label": "Integrantes de la banda", "scope": "organisation", "role": "key", "value": 2500,
                          "low": null, "high": null, "valueText": null, "unit": "people", "per": null,
                          "composition": null, "degree": null, "qualifier": "roughly_half",
                          "hedge": "aproximadamente", "derived": true,
                          "derivedFrom": [{"fact": "members-risquez", "revision": 1, "rule": "half"}],
                          "asOf": {
                            "edtf": "2025~", "earliest": "2025-01-01", "latest": "2025-12-31", "text": "hacia 2025"
                          },
                          "stated": {
                            "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                            "text": "17 de marzo de 2025"
                          },
                          "statement": "Otras estimaciones cifraban los integrantes del Tren de Aragua en cerca de la mitad de los 5.000 que estimó la periodista Ronna Rísquez, informó BBC News en marzo de 2025.",
                          "caveat": "BBC News no da una cifra; el valor, la mitad de 5.000, es un cálculo nuestro.",
                          "print": "Frente a los 5.000 integrantes del Tren de Aragua que daba la periodista Ronna Rísquez, otras estimaciones rondaban la mitad, informó BBC News en 2025.",
                          "people": [{"id": "ronna-risquez", "name": "Ronna Rísquez"}],
                          "attribution": "otras estimaciones, según BBC News",
                          "citations": [
                            {
                              "claimant": {
                                "id": "unnamed-other-estimates",
                                "name": "Otras estimaciones, de fuentes no identificadas", "kind": "unnamed"
                              },
                              "act": "estimates", "via": [],
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
                        """);
    }

    @Test
    void those_between_the_claimant_and_the_source_are_named_one_by_one() {
        Wire.get(FIGURES + "/us-members-dhs?lang=es&edition=1").hasStatus(200).hasBody("""
                        {
                          "id": "us-members-dhs", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "metric": "alleged_members",
                          "about": {"kind": "country", "id": "US", "name": "Estados Unidos"},
                          "label": "Presuntos integrantes entre los migrantes en EE. UU.", "scope": "organisation",
                          "role": "key", "value": 100, "low": null, "high": null, "valueText": null, "unit": "people",
                          "per": null, "composition": null, "degree": "believed", "qualifier": "believed",
                          "hedge": "se cree que son", "derived": false, "derivedFrom": [],
                          "asOf": {"edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31", "text": "2024"},
                          "stated": {
                            "edtf": "2024-22", "earliest": "2024-06-01", "latest": "2024-08-31",
                            "text": "el verano boreal de 2024"
                          },
                          "statement": "De 600 migrantes venezolanos que Seguridad Nacional estadounidense vinculaba al Tren de Aragua, 100 serían integrantes, informó NBC News en el verano boreal de 2024, según BBC News.",
                          "caveat": null,
                          "print": "Seguridad Nacional de EE. UU. creía en 2024 que 100 migrantes venezolanos en el país eran integrantes del Tren de Aragua, según BBC News.",
                          "people": [],
                          "attribution": "Departamento de Seguridad Nacional de EE. UU., según NBC News",
                          "citations": [
                            {
                              "claimant": {
                                "id": "us-dhs", "name": "Departamento de Seguridad Nacional de EE. UU. (DHS)",
                                "kind": "government_body"
                              },
                              "act": "estimates", "via": [{"id": "nbc-news", "name": "NBC News", "kind": "media"}],
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
                              "locator": "with 100 believed to be members",
                              "checked": {"how": "script", "on": "2026-11-22"},
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=with%20100%20believed%20to%20be%20members"
                            }
                          ],
                          "reviewedOn": "2026-11-22", "disputes": [],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures/us-members-dhs?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/facts/us-members-dhs/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void a_range_has_two_ends_and_no_value() {
        Wire.get(FIGURES + "/annual-profit-risquez?edition=1").hasStatus(200).hasBody("""
                        {
                          "id": "annual-profit-risquez", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "metric": "annual_profit", "about": null,
                          "label": "Yearly profits of the gang", "scope": "organisation", "role": "key",
                          "value": null, "low": 10000000, "high": 15000000, "valueText": null, "unit": "USD",
                          "per": "year", "composition": null, "degree": null, "qualifier": "estimated",
                          "hedge": "an estimated", "derived": false, "derivedFrom": [],
                          "asOf": {"edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31", "text": "2024"},
                          "stated": {"edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31", "text": "2024"},
                          "statement": "Journalist Ronna Rísquez estimated in 2024 that Tren de Aragua had profits of between $10 million and $15 million a year, BBC News reported.",
                          "caveat": null,
                          "print": "Tren de Aragua made an estimated $10 million to $15 million a year in profit, journalist Ronna Rísquez said in 2024, according to BBC News.",
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
                              "locator": "annual profits of between $10m and $15m",
                              "checked": {"how": "script", "on": "2026-11-22"},
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=annual%20profits%20of%20between%20%2410m%20and%20%2415m"
                            }
                          ],
                          "reviewedOn": "2026-11-22", "disputes": [],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/figures/annual-profit-risquez?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/facts/annual-profit-risquez/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void a_value_in_words_is_not_turned_into_a_number() {
        Wire.get(FIGURES + "/murder-rate-trend?edition=1").hasStatus(200).hasBody("""
                        {
                          "id": "murder-rate-trend", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "metric": "murder_rate_trend",
                          "about": {"kind": "country", "id": "VE", "name": "Venezuela"},
                          "label": "Trend of the murder rate in Venezuela", "scope": "context_security",
                          "role": "incidental", "value": null, "low": null, "high": null,
                          "valueText": "falling significantly", "unit": "trend", "per": null, "composition": null,
                          "degree": null, "qualifier": "suggested", "hedge": "suggested to be", "derived": false,
                          "derivedFrom": [],
                          "asOf": {
                            "edtf": "2015/2023", "earliest": "2015-01-01", "latest": "2023-12-31",
                            "text": "between 2015 and 2023"
                          },
                          "stated": {
                            "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                            "text": "17 March 2025"
                          },
                          "statement": "Data from the Venezuelan Violence Observatory suggest that Venezuela's murder rate fell significantly between 2015 and 2023, BBC News reported.",
                          "caveat": "BBC News gives no rate.",
                          "print": "Venezuela's murder rate fell significantly between 2015 and 2023, data from the Venezuelan Violence Observatory suggest, according to BBC News.",
                          "people": [], "attribution": "Venezuelan Violence Observatory, as reported by BBC News",
                          "citations": [
                            {
                              "claimant": {
                                "id": "ovv", "name": "Venezuelan Violence Observatory (OVV)", "kind": "ngo"
                              },
                              "act": "suggests", "via": [],
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
                        """);
    }

    @Test
    void a_figure_that_is_not_there_is_a_404_that_says_where_to_look() {
        Wire.get(FIGURES + "/members").isProblem(404, """
                        {
                          "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                          "detail": "There is no figure 'members'.",
                          "instance": "/v1/organisations/tren-de-aragua/figures/members", "code": "unknown-resource",
                          "resource": "figure", "id": "members", "list": "/v1/organisations/tren-de-aragua/figures"
                        }
                        """);
    }

    @Test
    void a_fact_of_another_kind_is_no_figure() {
        Wire.get(FIGURES + "/name-primary").isProblem(404, """
                        {
                          "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                          "detail": "There is no figure 'name-primary'.",
                          "instance": "/v1/organisations/tren-de-aragua/figures/name-primary", "code": "unknown-resource",
                          "resource": "figure", "id": "name-primary", "list": "/v1/organisations/tren-de-aragua/figures"
                        }
                        """);
    }
}
