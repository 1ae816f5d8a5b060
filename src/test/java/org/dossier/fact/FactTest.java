package org.dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of all kinds, in one list. */
@QuarkusTest
@Tag("postgresql")
class FactTest {

    private static final String FACTS = "/v1/organisations/tren-de-aragua/facts";

    @Test
    void a_fact_has_what_facts_of_all_kinds_have() {
        Wire.get(FACTS + "/relation-eln?edition=1").hasStatus(200).hasBody("""
                {
                  "id": "relation-eln", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                  "kind": "relation",
                  "asOf": {
                    "edtf": "2025-03-17", "earliest": "2025-03-17", "latest": "2025-03-17", "text": "17 March 2025"
                  },
                  "statement": "Some alleged that members of the National Liberation Army (ELN), a left-wing guerrilla group, had worked with Tren de Aragua, BBC News reported in March 2025.",
                  "caveat": "BBC News does not say who makes the allegation.",
                  "print": "Some alleged that members of the ELN, a left-wing guerrilla group, worked with Tren de Aragua, BBC News reported in March 2025.",
                  "people": [], "attribution": "allegations whose source is not named, cited by BBC News",
                  "citations": [
                    {
                      "claimant": {
                        "id": "unnamed-eln-sources", "name": "Allegations of ties with the ELN, unnamed source",
                        "kind": "unnamed"
                      },
                      "act": "alleges", "via": [],
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
                      "locator": "members of the left-wing National Liberation Army guerrilla group, or ELN",
                      "checked": {"how": "script", "on": "2026-11-22"},
                      "deepLink": "https://www.bbc.com/news/articles/cr421q5zl69o#:~:text=members%20of%20the%20left%2Dwing%20National%20Liberation%20Army%20guerrilla%20group%2C%20or%20ELN"
                    }
                  ],
                  "reviewedOn": "2026-11-22", "disputes": [],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/facts/relation-eln?edition=1",
                    "resource": "/v1/organisations/tren-de-aragua/relations/relation-eln?edition=1",
                    "history": "/v1/organisations/tren-de-aragua/facts/relation-eln/history?edition=1"
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "members-risquez, figure, /v1/organisations/tren-de-aragua/figures/members-risquez",
        "tocoron-raid, event, /v1/organisations/tren-de-aragua/timeline/tocoron-raid",
        "presence-co-eln, presence, /v1/organisations/tren-de-aragua/presence/CO",
        "base-tocoron, profile, /v1/organisations/tren-de-aragua",
        "leader-guerrero, profile, /v1/organisations/tren-de-aragua/leadership/leader-guerrero",
        "relation-eln, relation, /v1/organisations/tren-de-aragua/relations/relation-eln",
        "designation-fto, designation, /v1/organisations/tren-de-aragua/designations/designation-fto"
    })
    void a_fact_of_any_kind_leads_to_the_resource_that_shows_it_whole(String id, String kind, String resource) {
        JsonNode fact = Wire.get(FACTS + "/" + id).hasStatus(200).json();
        assertThat(fact.get("kind").asText()).isEqualTo(kind);
        assertThat(fact.at("/links/resource").asText()).isEqualTo(resource);
        assertThat(fact.at("/links/self").asText()).isEqualTo(FACTS + "/" + id);
        assertThat(Wire.get(resource).hasStatus(200).text()).contains('"' + id + '"');
    }

    @Test
    void a_statement_and_a_claim_have_their_own_address() {
        JsonNode profile = Wire.get("/v1/organisations/tren-de-aragua").json();
        JsonNode presence =
                Wire.get("/v1/organisations/tren-de-aragua/presence/CO").json();
        for (JsonNode fact : List.of(profile.at("/names/0"), profile.at("/bases/0"), presence.at("/claims/0"))) {
            String self = fact.at("/links/self").asText();
            assertThat(self).isEqualTo(FACTS + "/" + fact.get("id").asText());
            assertThat(Wire.get(self).hasStatus(200).json().get("statement")).isEqualTo(fact.get("statement"));
        }
    }

    @Test
    void a_person_a_claimant_and_a_check_choose_facts() {
        List<String> facts =
                Wire.get(FACTS + "?person=ronald-ojeda&fields=id&limit=100").each("id");
        assertThat(facts).contains("ojeda-found", "ojeda-accusation").isSorted();
        assertThat(Wire.get(FACTS + "?person=ronald-ojeda&kind=event&limit=100").each("kind"))
                .isNotEmpty()
                .containsOnly("event");
        Wire.get(FACTS + "?claimant=ronna-risquez&limit=100")
                .json()
                .get("items")
                .forEach(fact ->
                        assertThat(fact.get("citations").findValuesAsText("id")).contains("ronna-risquez"));
        JsonNode notSeen =
                Wire.get(FACTS + "?checked=not_seen&limit=100").json().get("items");
        assertThat(notSeen).hasSizeGreaterThan(10);
        notSeen.forEach(fact ->
                assertThat(fact.get("citations").findValuesAsText("how")).contains("not_seen"));
    }

    @Test
    void a_person_whom_no_fact_names_is_a_mistake() {
        Wire problem = Wire.get(FACTS + "?person=nobody").hasStatus(400);
        assertThat(problem.json().get("allowed")).extracting(JsonNode::asText).contains("hector-guerrero-flores");
    }

    @Test
    void ids_choose_facts_whatever_their_kind() {
        assertThat(Wire.get(FACTS + "?ids=tocoron-raid,members-risquez,relation-eln")
                        .each("kind"))
                .containsExactly("figure", "relation", "event");
        assertThat(Wire.get(FACTS + "?ids=tocoron-raid,no-such-fact").status()).isEqualTo(400);
    }

    /** What a newsroom that printed them learns from one call. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "designation-fto@1   | corrected | source | 20 February 2025",
                "nbc-report@1        | corrected | source | 23 October 2024",
                "members-others@1    | corrected | ours   | roughly half of Ronna Rísquez",
                "alien-enemies-act@1 | corrected | source | “or”"
            })
    void who_printed_what_was_wrong_learns_what_to_do(String ref, String status, String error, String reason) {
        JsonNode answer =
                Wire.get("/v1/facts/status?refs=tren-de-aragua/" + ref).json().at("/items/0");
        assertThat(answer.get("status").asText()).isEqualTo(status);
        assertThat(answer.at("/difference/error").asText()).isEqualTo(error);
        assertThat(answer.at("/difference/reason").asText()).contains(reason);
    }

    @Test
    void nothing_that_is_disputed_is_answered_by_a_bare_current() {
        for (String fact : List.of("soldiers-tocoron", "cbp-encounters", "florida-victim-age", "us-connected-dhs")) {
            JsonNode answer = Wire.get("/v1/facts/status?refs=tren-de-aragua/" + fact + "@1")
                    .json()
                    .at("/items/0");
            assertThat(answer.get("disputed").asBoolean()).as(fact).isTrue();
            assertThat(answer.get("reviewedOn").asText()).isEqualTo("2026-11-22");
            Wire.get(answer.at("/disputes/0").asText()).hasStatus(200);
        }
    }
}
