package org.dossier.organisation;

import io.quarkus.test.junit.QuarkusTest;
import org.dossier.http.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationTest {

    @Test
    void all_organisations_are_listed_with_where_their_resources_are() {
        Wire.get("/v1/organisations")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasNoHeader("Link")
                .hasBody("""
                        {
                          "items": [
                            {
                              "id": "tren-de-aragua", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "name": "Tren de Aragua",
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua",
                                "figures": "/v1/organisations/tren-de-aragua/figures",
                                "statistics": "/v1/organisations/tren-de-aragua/statistics"
                              }
                            }
                          ],
                          "links": { "self": "/v1/organisations", "next": null }
                        }
                        """);
    }

    @Test
    void a_profile_says_what_an_organisation_is_called_and_by_whom() {
        Wire.get("/v1/organisations/tren-de-aragua")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "id": "tren-de-aragua", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                          "name": "Tren de Aragua",
                          "names": [
                            {
                              "id": "name-primary", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "name": "Tren de Aragua", "language": "es",
                              "type": "primary",
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
                              ]
                            },
                            {
                              "id": "name-train-of-aragua", "revision": 1, "change": "addition",
                              "revisedAt": "2026-11-22T12:00:00Z", "name": "Train of Aragua", "language": "en",
                              "type": "translation",
                              "statement": "BBC News translates the name into English as Train of Aragua.",
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
                              ]
                            }
                          ],
                          "contents": { "profile": 2, "figures": 23, "presence": 0, "events": 0, "relations": 0, "designations": 0 },
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua",
                            "figures": "/v1/organisations/tren-de-aragua/figures",
                            "statistics": "/v1/organisations/tren-de-aragua/statistics"
                          }
                        }
                        """);
    }

    @Test
    void a_profile_speaks_spanish_too_but_translates_no_name() {
        Wire.get("/v1/organisations/tren-de-aragua?lang=es&edition=1&fields=name,names")
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
                                    "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                                  },
                                  "locator": "Now the Tren de Aragua organisation",
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=Now%20the%20Tren%20de%20Aragua%20organisation"
                                }
                              ]
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
                                    "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17" }
                                  },
                                  "locator": "The gang's name translates as \\"Train of Aragua\\"",
                                  "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=The%20gang%27s%20name%20translates%20as%20%22Train%20of%20Aragua%22"
                                }
                              ]
                            }
                          ]
                        }
                        """);
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
}
