package org.dossier.source;

import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceTest {

    @Test
    void a_source_is_credited_in_full() {
        Wire.get("/v1/sources/bbc-2025-03-explainer?edition=1")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "id": "bbc-2025-03-explainer", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "kind": "news_article", "publisher": "BBC News",
                          "author": "Lisa Lambert",
                          "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?", "language": "en",
                          "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                          "published": {
                            "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                            "text": "17 March 2025"
                          },
                          "publishedAt": "2025-03-17T01:42:12Z", "dateline": "Washington", "read": "whole",
                          "readAt": null,
                          "note": "The day, the time and the address come from a feed snapshot, not from the page, which gives none of them. The address could not be opened to check.",
                          "links": {
                            "self": "/v1/sources/bbc-2025-03-explainer?edition=1",
                            "citations": "/v1/sources/bbc-2025-03-explainer/citations?edition=1",
                            "history": "/v1/sources/bbc-2025-03-explainer/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void all_sources_are_listed_by_id() {
        Wire.get("/v1/sources?edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                {
                  "items": [
                    {
                      "id": "bbc-2025-03-explainer", "revision": 1, "change": "addition",
                      "revisedAt": "2026-11-22T12:00:00Z", "kind": "news_article", "publisher": "BBC News",
                      "author": "Lisa Lambert",
                      "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?", "language": "en",
                      "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                      "published": {
                        "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17",
                        "text": "17 March 2025"
                      },
                      "publishedAt": "2025-03-17T01:42:12Z", "dateline": "Washington", "read": "whole",
                      "readAt": null,
                      "note": "The day, the time and the address come from a feed snapshot, not from the page, which gives none of them. The address could not be opened to check.",
                      "links": {
                        "self": "/v1/sources/bbc-2025-03-explainer?edition=1",
                        "citations": "/v1/sources/bbc-2025-03-explainer/citations?edition=1",
                        "history": "/v1/sources/bbc-2025-03-explainer/history?edition=1"
                      }
                    }
                  ],
                  "links": {"self": "/v1/sources?edition=1", "next": null}
                }
                """);
    }

    @Test
    void a_title_is_never_translated() {
        Wire.get("/v1/sources/bbc-2025-03-explainer?edition=1&lang=es&fields=title,language")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        { "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?", "language": "en" }
                        """);
    }

    @Test
    void a_source_that_is_not_there_is_a_404_that_says_where_to_look() {
        Wire.get("/v1/sources/nothing?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no source 'nothing'.", "instance": "/v1/sources/nothing",
                  "code": "unknown-resource", "resource": "source", "id": "nothing", "list": "/v1/sources?edition=1"
                }
                """);
    }
}
