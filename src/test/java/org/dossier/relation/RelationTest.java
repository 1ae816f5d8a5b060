package org.dossier.relation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dossier.support.Wire;
import org.dossier.text.Vocabulary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations to other organisations. */
@QuarkusTest
@Tag("postgresql")
class RelationTest {

    private static final String RELATIONS = "/v1/organisations/tren-de-aragua/relations";

    @Test
    void to_be_compared_with_another_is_not_to_be_tied_to_it() {
        Wire.get(RELATIONS + "/relation-ms-13?edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                {
                  "id": "relation-ms-13", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                  "type": "comparison", "other": { "id": "ms-13", "name": "MS-13" },
                  "otherCountry": { "code": "SV", "alpha3": "SLV", "name": "El Salvador" }, "certainty": "reported",
                  "asOf": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17", "text": "17 March 2025" },
                  "statement": "Tren de Aragua, though smaller or less wealthy than other Latin American criminal groups, was often compared to El Salvador's “ultra-violent” MS-13, BBC News wrote in March 2025.",
                  "caveat": "BBC News does not say who makes the comparison.",
                  "print": "Tren de Aragua was often compared to MS-13, an “ultra-violent” gang from El Salvador, BBC News reported in March 2025.",
                  "people": [], "attribution": "BBC News",
                  "citations": [
                    {
                      "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "reports", "via": [],
                      "source": {
                        "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                        "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                        "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                        "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17", "text": "17 March 2025" },
                        "read": "whole", "readAt": null
                      },
                      "locator": "often compared to the ultra-violent MS-13 gang from El Salvador",
                      "checked": { "how": "script", "on": "2026-11-22" },
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=often%20compared%20to%20the%20ultra%2Dviolent%20MS%2D13%20gang%20from%20El%20Salvador"
                    },
                    {
                      "claimant": { "id": "bbc-news", "name": "BBC News", "kind": "media" }, "act": "states", "via": [],
                      "source": {
                        "id": "bbc-2025-03-explainer", "publisher": "BBC News",
                        "title": "What is Tren de Aragua, the Venezuelan gang targeted by Trump?",
                        "url": "https://www.bbc.com/news/articles/cr421q5zl69o",
                        "published": { "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17", "text": "17 March 2025" },
                        "read": "whole", "readAt": null
                      },
                      "locator": "While it is smaller or less wealthy than other criminal groups",
                      "checked": { "how": "script", "on": "2026-11-22" },
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=While%20it%20is%20smaller%20or%20less%20wealthy%20than%20other%20criminal%20groups"
                    }
                  ],
                  "reviewedOn": "2026-11-22", "disputes": [],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/relations/relation-ms-13?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/relation-ms-13/history?edition=1"
                  }
                }
                """);
    }

    @Test
    void relations_come_by_type_and_those_that_are_no_links_last() {
        assertThat(Wire.items(RELATIONS + "?edition=1&limit=2"))
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
    void relations_keep_the_order_of_their_types_in_any_edition() {
        List<String> types = Vocabulary.words(Relation.Type.class);
        assertThat(types).endsWith("comparison", "same_legal_category");
        assertThat(Wire.items(RELATIONS + "?limit=3"))
                .extracting(relation -> types.indexOf(relation.get("type").asText()))
                .isNotEmpty()
                .isSorted();
    }

    @Test
    void ms_13_is_a_comparison_and_no_ally_in_any_edition() {
        assertThat(Wire.items(RELATIONS))
                .filteredOn(relation -> relation.at("/other/id").asText().equals("ms-13"))
                .extracting(relation -> relation.get("type").asText())
                .contains("comparison")
                .noneMatch(type -> type.endsWith("_ally"));
    }

    @ParameterizedTest
    @CsvSource({
        "type=same_legal_category, relation-boko-haram relation-islamic-state",
        "country=CO, relation-eln",
        "type=comparison&country=SV, relation-ms-13",
        "claimant=unnamed-eln-sources, relation-eln"
    })
    void filters_choose_relations(String filter, String ids) {
        assertThat(Wire.get(RELATIONS + "?edition=1&" + filter).hasStatus(200).each("id"))
                .containsExactly(ids.split(" "));
    }

    @Test
    void an_unknown_value_is_an_error_that_names_those_that_there_are() {
        Wire.get(RELATIONS + "?type=friend").hasStatus(400);
        JsonNode problem =
                Wire.get(RELATIONS + "?edition=1&country=DE").hasStatus(400).json();
        assertThat(problem.get("allowed")).extracting(JsonNode::asText).containsExactly("CO", "EC", "NG", "SV", "VE");
        assertThat(Wire.get(RELATIONS + "?edition=1&country=CO&type=comparison")
                        .hasStatus(200)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void a_row_has_the_other_and_the_words_of_the_codes() {
        assertThat(Wire.get(RELATIONS + "?edition=1&country=CO&format=csv")
                        .hasStatus(200)
                        .text())
                .hasLineCount(2)
                .contains(
                        "\r\nrelation-eln,1,addition,2026-11-22T12:00:00Z,alleged_ally,eln,"
                                + "National Liberation Army (ELN),CO,COL,Colombia,alleged,2025-03-17,2025-03-17,2025-03-17,17 March 2025,")
                .endsWith(",,,Alleged ally,Alleged\r\n");
    }

    @Test
    void a_fact_of_another_kind_is_no_relation() {
        Wire.get(RELATIONS + "/designation-fto?edition=1").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no relation 'designation-fto'.",
                  "instance": "/v1/organisations/tren-de-aragua/relations/designation-fto",
                  "code": "unknown-resource", "resource": "relation", "id": "designation-fto",
                  "list": "/v1/organisations/tren-de-aragua/relations?edition=1"
                }
                """);
    }
}
