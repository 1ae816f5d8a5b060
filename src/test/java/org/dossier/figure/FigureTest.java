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
                          "id": "members-others", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                          "metric": "membership_total", "about": null, "label": "Members of the organisation",
                          "scope": "organisation", "role": "key", "value": 2500, "low": null, "high": null,
                          "valueText": null, "unit": "people", "per": null, "qualifier": "roughly_half", "hedge": "roughly",
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
                          "id": "members-others", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                          "metric": "membership_total", "about": null, "label": "Integrantes de la organización",
                          "scope": "organisation", "role": "key", "value": 2500, "low": null, "high": null,
                          "valueText": null, "unit": "people", "per": null, "qualifier": "roughly_half",
                          "hedge": "aproximadamente",
                          "derivedFrom": [{"fact": "members-risquez", "revision": 1, "rule": "half"}],
                          "asOf": { "edtf": "2025~", "earliest": "2025-01-01", "latest": "2025-12-31" },
                          "stated": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                          "statement": "Otras estimaciones, cuyos autores BBC News no identifica, sitúan el número de integrantes del Tren de Aragua en cerca de la mitad de los 5.000 que estimó Ronna Rísquez; la cifra de 2.500 se deriva de ese dato y no figura en el artículo.",
                          "attribution": "Otras fuentes no identificadas, vía BBC News",
                          "citations": [
                            {
                              "claimant": {
                                "id": "unnamed-other-estimates", "name": "Otras fuentes, no identificadas",
                                "kind": "unnamed"
                              },
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
                          }
                        }
                        """);
    }

    @Test
    void those_between_the_claimant_and_the_source_are_named_one_by_one() {
        Wire.get(FIGURES + "/us-members-dhs?lang=es&edition=1").hasStatus(200).hasBody("""
                        {
                          "id": "us-members-dhs", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                          "metric": "us_members", "about": { "kind": "country", "id": "US", "name": "Estados Unidos" },
                          "label": "Presuntos integrantes entre los migrantes venezolanos en EE. UU.",
                          "scope": "organisation", "role": "key", "value": 100, "low": null, "high": null,
                          "valueText": null, "unit": "people", "per": null, "qualifier": "believed",
                          "hedge": "se cree que son", "derivedFrom": [],
                          "asOf": { "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31" },
                          "stated": { "edtf": "2024-22", "earliest": "2024-06-01", "latest": "2024-08-31" },
                          "statement": "Según informó NBC News, citada por BBC News, el Departamento de Seguridad Nacional de EE. UU. estimó que 600 migrantes venezolanos en el país tenían vínculos con el Tren de Aragua; de ellos, se creía que 100 eran integrantes.",
                          "attribution": "Departamento de Seguridad Nacional de EE. UU., vía NBC News, vía BBC News",
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
                                "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                              },
                              "locator": "with 100 believed to be members",
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=with%20100%20believed%20to%20be%20members"
                            }
                          ],
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
                          "label": "Yearly profits of the organisation", "scope": "organisation", "role": "key",
                          "value": null, "low": 10000000, "high": 15000000, "valueText": null, "unit": "USD", "per": "year",
                          "qualifier": "estimated", "hedge": "an estimated", "derivedFrom": [],
                          "asOf": { "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31" },
                          "stated": { "edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31" },
                          "statement": "Journalist Ronna Rísquez estimated that Tren de Aragua makes between $10 million and $15 million in profit a year.",
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
                              "locator": "annual profits of between $10m and $15m",
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=annual%20profits%20of%20between%20%2410m%20and%20%2415m"
                            }
                          ],
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
                          "about": { "kind": "country", "id": "VE", "name": "Venezuela" },
                          "label": "Trend of the murder rate in Venezuela", "scope": "context_security",
                          "role": "incidental", "value": null, "low": null, "high": null,
                          "valueText": "falling significantly", "unit": "trend", "per": null, "qualifier": "suggested",
                          "hedge": "suggested to be", "derivedFrom": [],
                          "asOf": { "edtf": "2015/2023", "earliest": "2015-01-01", "latest": "2023-12-31" },
                          "stated": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" },
                          "statement": "Data from the Venezuelan Violence Observatory, as cited by BBC News, suggest a significant fall in Venezuela's murder rate between 2015 and 2023; this says nothing about the size of Tren de Aragua.",
                          "attribution": "Venezuelan Violence Observatory, via BBC News",
                          "citations": [
                            {
                              "claimant": { "id": "ovv", "name": "Venezuelan Violence Observatory (OVV)", "kind": "ngo" },
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
