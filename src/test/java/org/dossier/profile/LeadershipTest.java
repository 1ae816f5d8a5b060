package org.dossier.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of leaders, in a list of its own. */
@QuarkusTest
@Tag("postgresql")
class LeadershipTest {

    private static final String LEADERSHIP = "/v1/organisations/tren-de-aragua/leadership";

    @Test
    void a_leader_is_described_as_somebody_did_at_some_time() {
        Wire.get(LEADERSHIP + "/leader-escape-2023?edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                {
                  "id": "leader-escape-2023", "revision": 1, "change": "addition",
                  "revisedAt": "2026-11-22T12:00:00Z",
                  "person": {"id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores"},
                  "status": "escaped", "alias": null, "certainty": "reported",
                  "asOf": {
                    "edtf": "2023-09", "earliest": "2023-09-01", "latest": "2023-09-30", "text": "September 2023"
                  },
                  "statement": "Héctor Guerrero Flores, boss of Tren de Aragua, escaped, BBC News reported in its account of the September 2023 Tocorón Prison operation.",
                  "caveat": "BBC News says neither when nor how he got away.",
                  "print": "Héctor Guerrero Flores, boss of Tren de Aragua, escaped, BBC News said in its account of the September 2023 raid on Tocorón Prison.",
                  "people": [{"id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores"}],
                  "attribution": "BBC News",
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
                      "locator": "the gang's boss, Hector Guerrero Flores, escaped",
                      "checked": {"how": "script", "on": "2026-11-22"},
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=the%20gang%27s%20boss%2C%20Hector%20Guerrero%20Flores%2C%20escaped"
                    }
                  ],
                  "reviewedOn": "2026-11-22", "disputes": [],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/leadership/leader-escape-2023?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/leader-escape-2023/history?edition=1"
                  }
                }
                """);
    }

    @Test
    void statements_come_in_the_order_of_their_times() {
        Wire list = Wire.get(LEADERSHIP + "?edition=1&fields=id").hasStatus(200);
        list.hasBody("""
                {
                  "items": [ { "id": "leader-escape-2023" }, { "id": "leader-guerrero" } ],
                  "links": { "self": "/v1/organisations/tren-de-aragua/leadership?edition=1&fields=id", "next": null }
                }
                """);
        assertThat(Wire.items(LEADERSHIP + "?edition=2&limit=4"))
                .hasSizeGreaterThan(15)
                .extracting(said -> said.at("/asOf/earliest").asText())
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "status=co_founder, yohan-romero",
        "status=also_known_as&person=yohan-romero, yohan-romero",
        "person=giovanni-mosquera, giovanni-mosquera",
        "claimant=bbc-news, hector-guerrero-flores",
        "source=bbc-2025-03-explainer, hector-guerrero-flores"
    })
    void filters_choose_statements(String filter, String person) {
        assertThat(Wire.items(LEADERSHIP + "?edition=2&" + filter))
                .isNotEmpty()
                .extracting(said -> said.at("/person/id").asText())
                .containsOnly(person);
    }

    @Test
    void an_unknown_value_is_an_error_that_names_those_that_there_are() {
        Wire.get(LEADERSHIP + "?status=boss").hasStatus(400);
        JsonNode problem =
                Wire.get(LEADERSHIP + "?edition=1&person=nobody").hasStatus(400).json();
        assertThat(problem.get("allowed")).extracting(JsonNode::asText).containsExactly("hector-guerrero-flores");
    }

    @Test
    void a_row_has_the_person_and_the_words_of_the_codes() {
        assertThat(Wire.get(LEADERSHIP + "?edition=1&lang=es&status=escaped&format=csv")
                        .hasStatus(200)
                        .text())
                .hasLineCount(2)
                .contains(
                        "\r\nleader-escape-2023,1,addition,2026-11-22T12:00:00Z,hector-guerrero-flores,Héctor Guerrero Flores,"
                                + "escaped,,reported,2023-09,2023-09-01,2023-09-30,septiembre de 2023,")
                .endsWith(",hector-guerrero-flores,Héctor Guerrero Flores,Fugado,Según se informa\r\n");
    }

    @Test
    void another_statement_of_the_profile_is_not_in_the_list() {
        Wire.get(LEADERSHIP + "/base-tocoron?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no statement 'base-tocoron'.",
                  "instance": "/v1/organisations/tren-de-aragua/leadership/base-tocoron",
                  "code": "unknown-resource", "resource": "statement", "id": "base-tocoron",
                  "list": "/v1/organisations/tren-de-aragua/leadership?edition=1"
                }
                """);
    }
}
