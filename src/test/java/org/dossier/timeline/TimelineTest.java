package org.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TimelineTest {

    private static final String TIMELINE = "/v1/organisations/tren-de-aragua/timeline";

    private static final List<String> OLDEST_FIRST = List.of(
            "escape-2012",
            "rearrest-2013",
            "spread-2014",
            "murder-rate-analysts",
            "murder-rate-fall", // 2015/2023
            "tocoron-raid",
            "times-square-arrests", // 2024/2025-03: wider than 2024
            "us-arrests",
            "florida-killing-case", // 2024
            "ojeda-accusation",
            "ojeda-found",
            "nbc-report", // 2024-22: summer
            "treasury-sanctions",
            "fto-declaration",
            "alien-enemies-accusation",
            "alien-enemies-act",
            "crime-claim-partly-true");

    @Test
    void an_event_says_what_happened_when_and_whom_it_touches() {
        Wire.get(TIMELINE + "/tocoron-raid?edition=1")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json")
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "id": "tocoron-raid", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z",
                          "date": {
                            "edtf": "2023-09", "earliest": "2023-09-01", "latest": "2023-09-30",
                            "text": "September 2023"
                          },
                          "category": "prison", "certainty": "reported", "title": "Troops storm Tocorón Prison",
                          "countries": [{"code": "VE", "alpha3": "VEN", "name": "Venezuela"}],
                          "organisations": [{"id": "tocoron-prison", "name": "Tocorón Prison"}],
                          "statement": "Nicolás Maduro sent 11,000 soldiers to take Tocorón Prison back from Tren de Aragua in September 2023, BBC News reported.",
                          "caveat": null,
                          "print": "Troops sent by Nicolás Maduro stormed Tocorón Prison in September 2023 to take it back from Tren de Aragua, BBC News reported.",
                          "people": [{"id": "nicolas-maduro", "name": "Nicolás Maduro"}], "attribution": "BBC News",
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
                              "locator": "sent 11,000 soldiers to storm the Tocorón Prison",
                              "checked": {"how": "script", "on": "2026-11-22"},
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=sent%2011%2C000%20soldiers%20to%20storm%20the%20Tocor%C3%B3n%20Prison"
                            },
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
                              "locator": "taking back control of the jail from a powerful gang",
                              "checked": {"how": "script", "on": "2026-11-22"},
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=taking%20back%20control%20of%20the%20jail%20from%20a%20powerful%20gang"
                            }
                          ],
                          "reviewedOn": "2026-11-22", "disputes": ["dispute-troops-composition"],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/timeline/tocoron-raid?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/facts/tocoron-raid/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void its_texts_come_in_spanish_and_a_season_stays_a_season() {
        Wire.get(TIMELINE + "/treasury-sanctions?edition=1&lang=es")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "id": "treasury-sanctions", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z",
                          "date": {
                            "edtf": "2024-22", "earliest": "2024-06-01", "latest": "2024-08-31",
                            "text": "el verano boreal de 2024"
                          },
                          "category": "sanction", "certainty": "official",
                          "title": "El Tesoro de EE. UU. sanciona al Tren de Aragua",
                          "countries": [{"code": "US", "alpha3": "USA", "name": "Estados Unidos"}],
                          "organisations": [{"id": "us-treasury", "name": "Departamento del Tesoro de EE. UU."}],
                          "statement": "Bajo Joe Biden, el Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, acusándolo de trata sexual transfronteriza, informó BBC News.",
                          "caveat": "BBC News no precisa el día.",
                          "print": "El Tesoro de EE. UU. sancionó al Tren de Aragua en el verano boreal de 2024, acusándolo de trata sexual transfronteriza, según BBC News.",
                          "people": [{"id": "joe-biden", "name": "Joe Biden"}],
                          "attribution": "Departamento del Tesoro de EE. UU., según BBC News",
                          "citations": [
                            {
                              "claimant": {
                                "id": "us-treasury-ofac",
                                "name": "Departamento del Tesoro de EE. UU., Oficina de Control de Activos Extranjeros (OFAC)",
                                "kind": "government_body"
                              },
                              "act": "announces", "via": [],
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
                              "locator": "sanctioned Tren de Aragua last summer",
                              "checked": {"how": "script", "on": "2026-11-22"},
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=sanctioned%20Tren%20de%20Aragua%20last%20summer"
                            },
                            {
                              "claimant": {
                                "id": "us-treasury-ofac",
                                "name": "Departamento del Tesoro de EE. UU., Oficina de Control de Activos Extranjeros (OFAC)",
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
                              "locator": "involved in sex-trafficking across the US border",
                              "checked": {"how": "script", "on": "2026-11-22"},
                              "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=involved%20in%20sex%2Dtrafficking%20across%20the%20US%20border"
                            }
                          ],
                          "reviewedOn": "2026-11-22", "disputes": [],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/timeline/treasury-sanctions?edition=1",
                            "history": "/v1/organisations/tren-de-aragua/facts/treasury-sanctions/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void an_event_may_touch_more_than_one_of_each_and_none_of_some() {
        Wire.get(TIMELINE + "/nbc-report?edition=1&fields=countries,people,organisations")
                .hasStatus(200)
                .hasBody("""
                        {
                          "countries": [{"code": "US", "alpha3": "USA", "name": "United States"}],
                          "organisations": [
                            {"id": "nbc-news", "name": "NBC News"},
                            {"id": "us-dhs", "name": "US Department of Homeland Security (DHS)"}
                          ],
                          "people": []
                        }
                        """);
        Wire.get(TIMELINE + "/alien-enemies-act?edition=1&lang=es&fields=countries,people,organisations")
                .hasStatus(200)
                .hasBody("""
                        {
                          "countries": [
                            {"code": "US", "alpha3": "USA", "name": "Estados Unidos"},
                            {"code": "VE", "alpha3": "VEN", "name": "Venezuela"}
                          ],
                          "organisations": [], "people": [{"id": "donald-trump", "name": "Donald Trump"}]
                        }
                        """);
    }

    @Test
    void events_are_listed_in_the_order_of_time_and_either_end_first() {
        List<String> newestFirst = new ArrayList<>(OLDEST_FIRST);
        Collections.reverse(newestFirst);
        assertThat(found("")).isEqualTo(OLDEST_FIRST);
        assertThat(found("order=asc")).isEqualTo(OLDEST_FIRST);
        assertThat(found("order=desc")).isEqualTo(newestFirst);
    }

    @Test
    void a_page_of_the_newest_links_to_the_page_before_them_in_time() {
        Wire.get(TIMELINE + "?edition=1&order=desc&limit=2&fields=id,date,title,links")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasLink(
                        "next",
                        "/v1/organisations/tren-de-aragua/timeline?cursor=MS4xLmUxOTQ4MjFiLjIwMjUtMDMtMTUvMjAyNS0wMy0xNS9hbGllbi1lbmVtaWVzLWFjdA&edition=1&fields=date,id,links,title&limit=2&order=desc")
                .hasBody("""
                        {
                          "items": [
                            {
                              "id": "crime-claim-partly-true",
                              "date": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17", "text": "17 March 2025" },
                              "title": "Donald Trump's crime claim might be partly true, BBC says",
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/timeline/crime-claim-partly-true?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/crime-claim-partly-true/history?edition=1"
                              }
                            },
                            {
                              "id": "alien-enemies-act",
                              "date": { "edtf": "2025-03-15", "earliest": "2025-03-15", "latest": "2025-03-15", "text": "15 March 2025" },
                              "title": "Donald Trump invokes the Alien Enemies Act",
                              "links": {
                                "self": "/v1/organisations/tren-de-aragua/timeline/alien-enemies-act?edition=1",
                                "history": "/v1/organisations/tren-de-aragua/facts/alien-enemies-act/history?edition=1"
                              }
                            }
                          ],
                          "links": {
                            "self": "/v1/organisations/tren-de-aragua/timeline?edition=1&fields=date,id,links,title&limit=2&order=desc",
                            "next": "/v1/organisations/tren-de-aragua/timeline?cursor=MS4xLmUxOTQ4MjFiLjIwMjUtMDMtMTUvMjAyNS0wMy0xNS9hbGllbi1lbmVtaWVzLWFjdA&edition=1&fields=date,id,links,title&limit=2&order=desc"
                          }
                        }
                        """);
    }

    @Test
    void the_item_of_a_list_is_what_its_link_leads_to() {
        assertThat(Wire.get(TIMELINE + "?edition=1").hasStatus(200).json().get("items"))
                .hasSize(OLDEST_FIRST.size())
                .allSatisfy(item -> assertThat(Wire.get(item.at("/links/self").asText())
                                .hasStatus(200)
                                .json())
                        .isEqualTo(item));
    }

    @Test
    void links_keep_to_an_edition_only_where_the_read_does() {
        assertThat(Wire.get(TIMELINE + "?limit=200").hasStatus(200).json().get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/links/self").asText())
                        .isEqualTo(TIMELINE + "/" + item.get("id").asText()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2024              | times-square-arrests us-arrests florida-killing-case ojeda-accusation ojeda-found nbc-report treasury-sanctions fto-declaration alien-enemies-accusation alien-enemies-act crime-claim-partly-true",
                "from=2024-22           | times-square-arrests us-arrests florida-killing-case nbc-report treasury-sanctions fto-declaration alien-enemies-accusation alien-enemies-act crime-claim-partly-true",
                "from=2024-09           | times-square-arrests us-arrests florida-killing-case fto-declaration alien-enemies-accusation alien-enemies-act crime-claim-partly-true",
                "from=2025-03-16        | times-square-arrests us-arrests crime-claim-partly-true",
                "to=2013                | escape-2012 rearrest-2013",
                "from=2023&to=2023      | murder-rate-analysts murder-rate-fall tocoron-raid",
                "from=2024-03-15&to=2024-03-20 | times-square-arrests us-arrests florida-killing-case ojeda-accusation ojeda-found",
                "to=2012-01-01          | escape-2012",
                "from=2025-01-31&to=2025-02    | times-square-arrests us-arrests fto-declaration",
                "from=2025-02-01&to=2025-02    | times-square-arrests us-arrests",
                "from=2025-03-15&to=2025-03-15 | times-square-arrests us-arrests alien-enemies-accusation alien-enemies-act",
                "from=../2013&to=2014/.. | escape-2012 rearrest-2013 spread-2014 murder-rate-analysts murder-rate-fall tocoron-raid times-square-arrests us-arrests florida-killing-case ojeda-accusation ojeda-found nbc-report treasury-sanctions fto-declaration alien-enemies-accusation alien-enemies-act crime-claim-partly-true",
                "category=prison        | escape-2012 rearrest-2013 tocoron-raid",
                "category=context       | murder-rate-analysts murder-rate-fall crime-claim-partly-true",
                "country=CL             | ojeda-accusation ojeda-found",
                "country=VE             | escape-2012 rearrest-2013 spread-2014 murder-rate-analysts murder-rate-fall tocoron-raid ojeda-accusation ojeda-found alien-enemies-accusation alien-enemies-act crime-claim-partly-true",
                "country=VE&category=prison&order=desc     | tocoron-raid rearrest-2013 escape-2012",
                "country=VE&from=2024&order=desc           | crime-claim-partly-true alien-enemies-act alien-enemies-accusation ojeda-found ojeda-accusation",
                "country=US&category=case&to=2024-01       | times-square-arrests us-arrests florida-killing-case",
                "category=publication    | nbc-report"
            })
    void all_filters_that_are_given_must_match(String query, String ids) {
        assertThat(found(query)).containsExactly(ids.split(" "));
    }

    @Test
    void since_finds_what_was_revised_after_that_edition() {
        String later = TIMELINE + "?edition=2&limit=200&fields=id,revision";
        assertThat(Wire.get(later + "&since=1").each("id"))
                .isNotEmpty()
                .isNotEqualTo(Wire.get(later).each("id"));
        assertThat(Wire.get(later + "&since=2").each("id")).isEmpty();
        assertThat(found("since=1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category=court&edition=1",
                "category=context&country=US&edition=1",
                "edition=1&from=2026",
                "edition=1&to=2011",
                "country=CL&edition=1&to=2023"
            })
    void known_values_that_never_meet_give_an_empty_list(String query) {
        Wire.get(TIMELINE + "?" + query).hasStatus(200).hasNoLink("next").hasBody("""
                { "items": [], "links": { "self": "%s?%s", "next": null } }
                """.formatted(TIMELINE, query));
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        Wire.get(TIMELINE + "?from=2024-22&to=2024-05").isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters",
                  "status": 400, "detail": "'from' begins on 2024-06-01, after 'to' ends on 2024-05-31.",
                  "instance": "/v1/organisations/tren-de-aragua/timeline", "code": "conflicting-parameters",
                  "parameters": ["from", "to"]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024-12-31, 2024", "2024-03-01, 2024-03", "2024-06-01, 2024-22"})
    void a_range_of_one_day_is_no_conflict(String from, String to) {
        Wire.get(TIMELINE + "?from=" + from + "&to=" + to).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13",
                "2024-02-30",
                "2023-02-29",
                "yesterday",
                "2024-3",
                "2024-25",
                "20240301",
                "../..",
                "2024/2023",
                "2024-03-01T00:00:00Z"
            })
    void a_date_that_there_is_not_is_refused_with_what_is_expected(String date) {
        for (String parameter : List.of("from", "to")) {
            Wire.get(TIMELINE + "?" + parameter + "=" + date).isProblem(400, """
                    {
                      "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                      "detail": "'%2$s' is not a value of '%1$s': expected an EDTF date, level 0 or 1, such as 2024, 2024-03 or 2024-03-01.",
                      "instance": "/v1/organisations/tren-de-aragua/timeline", "code": "invalid-parameter",
                      "parameter": "%1$s", "value": "%2$s",
                      "expected": "an EDTF date, level 0 or 1, such as 2024, 2024-03 or 2024-03-01"
                    }
                    """.formatted(parameter, date));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO", "BR", "us", "USA"})
    void a_country_that_no_event_touches_is_refused_with_those_that_some_do(String country) {
        Wire.get(TIMELINE + "?edition=1&country=" + country).isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'%1$s' is not a value of 'country'.",
                  "instance": "/v1/organisations/tren-de-aragua/timeline", "code": "invalid-parameter",
                  "parameter": "country", "value": "%1$s", "allowed": ["CL", "US", "VE"]
                }
                """.formatted(country));
    }

    @Test
    void a_category_that_there_is_not_is_refused_with_all_that_there_are() {
        Wire.get(TIMELINE + "?category=crime").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'crime' is not a value of 'category'.",
                  "instance": "/v1/organisations/tren-de-aragua/timeline", "code": "invalid-parameter",
                  "parameter": "category", "value": "crime",
                  "allowed": [
                    "origin",
                    "prison",
                    "expansion",
                    "case",
                    "sanction",
                    "designation",
                    "proclamation",
                    "court",
                    "publication",
                    "context"
                  ]
                }
                """);
    }

    @Test
    void an_order_is_one_way_or_the_other() {
        Wire.get(TIMELINE + "?order=newest").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'newest' is not a value of 'order'.",
                  "instance": "/v1/organisations/tren-de-aragua/timeline", "code": "invalid-parameter",
                  "parameter": "order", "value": "newest", "allowed": ["asc", "desc"]
                }
                """);
    }

    @Test
    void a_walk_over_the_pages_keeps_the_order_and_the_filters() {
        List<String> met = new ArrayList<>();
        String next = TIMELINE + "?edition=1&order=desc&country=US&from=2024&limit=2";
        while (next != null) {
            Wire page = Wire.get(next).hasStatus(200).hasHeader("Dossier-Edition", "1");
            met.addAll(page.each("id"));
            next = page.json().at("/links/next").textValue();
        }
        assertThat(met)
                .containsExactly(
                        "alien-enemies-act",
                        "alien-enemies-accusation",
                        "fto-declaration",
                        "treasury-sanctions",
                        "nbc-report",
                        "florida-killing-case",
                        "us-arrests",
                        "times-square-arrests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=US",
                "country=US&order=asc",
                "country=VE&order=desc",
                "order=desc",
                "category=case&country=US&order=desc",
                "country=US&from=2012&order=desc"
            })
    void a_cursor_of_another_order_or_filter_is_refused(String other) {
        String own = "country=US&order=desc";
        JsonNode first = Wire.get(TIMELINE + "?edition=1&limit=2&" + own).json();
        String cursor = first.at("/links/next").asText().replaceAll(".*cursor=([\\w-]+).*", "$1");
        assertThat(Wire.get(TIMELINE + "?limit=1&" + own + "&cursor=" + cursor)
                        .hasStatus(200)
                        .each("id"))
                .containsExactly("fto-declaration");
        Wire.get(TIMELINE + "?" + other + "&cursor=" + cursor).isProblem(400, """
                {
                  "type": "/v1/problems/invalid-cursor", "title": "Invalid cursor", "status": 400,
                  "detail": "The cursor does not belong to this list.",
                  "instance": "/v1/organisations/tren-de-aragua/timeline", "code": "invalid-cursor",
                  "parameter": "cursor"
                }
                """);
    }

    /** A figure and a presence claim are facts too, but no events. */
    @ParameterizedTest
    @ValueSource(strings = {"nothing", "Tocoron-raid", "soldiers-tocoron", "presence-ve-origin"})
    void an_event_that_is_not_there_is_a_404_that_says_where_to_look(String event) {
        Wire.get(TIMELINE + "/" + event + "?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no event '%1$s'.",
                  "instance": "/v1/organisations/tren-de-aragua/timeline/%1$s", "code": "unknown-resource",
                  "resource": "event", "id": "%1$s",
                  "list": "/v1/organisations/tren-de-aragua/timeline?edition=1"
                }
                """.formatted(event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/tocoron-raid"})
    void an_organisation_that_is_not_there_has_no_timeline(String event) {
        Wire.get("/v1/organisations/nobody/timeline" + event).isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no organisation 'nobody'.",
                  "instance": "/v1/organisations/nobody/timeline%s", "code": "unknown-resource",
                  "resource": "organisation", "id": "nobody", "list": "/v1/organisations"
                }
                """.formatted(event));
    }

    private static List<String> found(String query) {
        return Wire.get(TIMELINE + "?edition=1&fields=id" + (query.isEmpty() ? "" : "&" + query))
                .hasStatus(200)
                .each("id");
    }
}
