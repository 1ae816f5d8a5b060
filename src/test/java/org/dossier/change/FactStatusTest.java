package org.dossier.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What became of what was printed. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class FactStatusTest {

    private static final String ORGANISATION = "tren-de-aragua/";

    @Test
    void a_revision_that_holds_is_current_and_another_that_never_was_is_unknown() {
        put("addition", "test-status-current", 5);
        stands("test-status-current@1", "current", 1, null);
        stands("test-status-current@2", "unknown", null, null);
        stands("test-status-nothing@1", "unknown", null, null);
    }

    @Test
    void what_was_wrong_is_corrected_and_what_came_after_is_current() {
        put("addition", "test-status-corrected", 5);
        put("update", "test-status-corrected", 6);
        put("correction", "test-status-corrected", 7);
        stands("test-status-corrected@1", "corrected", 3, "correction");
        stands("test-status-corrected@2", "corrected", 3, "correction");
        stands("test-status-corrected@3", "current", 3, null);
    }

    @Test
    void what_changed_without_a_fault_is_superseded_by_what_matters_most() {
        put("addition", "test-status-superseded", 5);
        ObjectNode reworded = Editor.figure("test-status-superseded", 5);
        reworded.putObject("statement").put("en", "Five tests there are.").put("es", "Cinco pruebas hay.");
        publish(Editor.put("editorial", reworded));
        stands("test-status-superseded@1", "superseded", 2, "editorial");
        put("update", "test-status-superseded", 6);
        stands("test-status-superseded@1", "superseded", 3, "update");
        stands("test-status-superseded@2", "superseded", 3, "update");
    }

    @Test
    void a_review_renews_the_day_and_leaves_what_was_printed_current() {
        put("addition", "test-status-reviewed", 5);
        publish(Editor.put("review", figure("test-status-reviewed", 5, "2026-11-23")));
        assertThat(stands("test-status-reviewed@1", "current", 2, null)
                        .get("reviewedOn")
                        .asText())
                .isEqualTo("2026-11-23");
        publish(Editor.put("update", figure("test-status-reviewed", 6, "2026-11-24")));
        publish(Editor.put("review", figure("test-status-reviewed", 6, "2026-11-25")));
        stands("test-status-reviewed@1", "superseded", 4, "update");
        stands("test-status-reviewed@2", "superseded", 4, "update");
        stands("test-status-reviewed@3", "current", 4, null);
        publish(Editor.retract(ORGANISATION + "test-status-reviewed"));
        stands("test-status-reviewed@4", "retracted", null, "retraction");
    }

    @Test
    void a_review_that_changes_anything_else_or_goes_back_is_refused() {
        put("addition", "test-status-review", 5);
        for (ObjectNode changed :
                List.of(figure("test-status-review", 6, "2026-11-23"), figure("test-status-review", 5, "2026-11-21"))) {
            assertThat(Editor.publish(Editor.edition(Editor.put("review", changed)))
                            .hasStatus(422)
                            .json()
                            .get("faults"))
                    .extracting(fault -> fault.get("pointer").asText() + " "
                            + fault.get("detail").asText())
                    .contains("/changes/0/put A review changes nothing but 'reviewedOn', to a later day.");
        }
    }

    private static ObjectNode figure(String id, int value, String reviewedOn) {
        return Editor.figure(id, value).put("reviewedOn", reviewedOn);
    }

    @Test
    void what_was_retracted_says_what_to_cite_instead_and_what_came_back_was_corrected() {
        put("addition", "test-status-gone", 5);
        publish(Editor.retract(ORGANISATION + "test-status-gone").put("replacedBy", ORGANISATION + "members-risquez"));
        JsonNode gone = stands("test-status-gone@1", "retracted", null, "retraction");
        assertThat(gone.at("/difference/reason").asText()).isEqualTo("Because of a test.");
        assertThat(gone.at("/difference/replacedBy").asText()).isEqualTo(ORGANISATION + "members-risquez");
        put("correction", "test-status-gone", 6);
        stands("test-status-gone@1", "corrected", 2, "retraction");
        stands("test-status-gone@2", "current", 2, null);
    }

    @Test
    void what_the_law_removed_was_removed_in_all_revisions() {
        put("addition", "test-status-unlawful", 5);
        put("correction", "test-status-unlawful", 6);
        publish(Editor.remove(ORGANISATION + "test-status-unlawful"));
        stands("test-status-unlawful@1", "removed", null, "removal");
        stands("test-status-unlawful@2", "removed", null, "removal");
        stands("test-status-unlawful@3", "unknown", null, null);
    }

    @Test
    void it_is_asked_of_many_at_once_and_answered_in_their_order() {
        JsonNode items = Wire.get("/v1/facts/status?refs=sources/bbc-2025-03-explainer@1,claimants/nobody@1,"
                        + "organisations/tren-de-aragua@1,claimants/ronna-risquez@1")
                .hasStatus(200)
                .json()
                .get("items");
        assertThat(items.findValuesAsText("status")).containsExactly("current", "unknown", "current", "current");
        assertThat(items.findValuesAsText("disputed")).containsOnly("false");
    }

    @Test
    void a_dispute_can_name_what_was_corrected_since_and_names_facts_only() {
        put("addition", "test-status-wrong", 5);
        put("correction", "test-status-wrong", 7);
        publish(Editor.put("addition", dispute("test-status-named", "test-status-wrong@1", "test-status-wrong")));
        JsonNode sides = Wire.get("/v1/organisations/tren-de-aragua/disputes/test-status-named")
                .hasStatus(200)
                .json()
                .get("sides");
        assertThat(sides.at("/0/facts/0/revision").asInt()).isEqualTo(1);
        String wrong = sides.at("/0/facts/0/links/self").asText();
        assertThat(Wire.get(wrong).hasStatus(200).json().get("value").asInt()).isEqualTo(5);
        assertThat(sides.at("/1/facts/0/revision").asInt()).isEqualTo(2);
        assertThat(stands("test-status-wrong@1", "corrected", 2, "correction").get("disputes"))
                .hasSize(1);

        refuses("test-status-wrong@3", "'tren-de-aragua/test-status-wrong' has no revision 3.");
        refuses(
                "test-status-nothing",
                "'tren-de-aragua/test-status-nothing' does not exist, and this edition does not add it.");
        refuses("gap-founding-year", "Expected a fact; 'tren-de-aragua/gap-founding-year' is a gap.");
        refuses("dispute-profit", "Expected a fact; 'tren-de-aragua/dispute-profit' is a dispute.");

        publish(Editor.remove(ORGANISATION + "test-status-wrong"));
        assertThat(Wire.get("/v1/organisations/tren-de-aragua/disputes/test-status-named")
                        .json()
                        .findValues("facts"))
                .allMatch(JsonNode::isEmpty);
        publish(Editor.retract(ORGANISATION + "test-status-named"));
    }

    private static void refuses(String fact, String detail) {
        JsonNode faults = Editor.publish(Editor.edition(
                        Editor.put("addition", dispute("test-status-refused", "test-status-wrong", fact))))
                .hasStatus(422)
                .json()
                .get("faults");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.get("pointer").asText()).isEqualTo("/changes/0/put/sides/1/facts/0");
            assertThat(fault.get("detail").asText()).isEqualTo(detail);
        });
    }

    private static ObjectNode dispute(String id, String one, String other) {
        return Editor.parse("""
                {
                  "subject": "dispute", "organisation": "tren-de-aragua", "id": "%s",
                  "question": {"en": "How many tests?", "es": "¿Cuántas pruebas?"}, "differs": ["value"],
                  "sides": [
                    {"says": {"en": "Five", "es": "Cinco"}, "facts": ["%s"]},
                    {"says": {"en": "Six", "es": "Seis"}, "facts": ["%s"]}
                  ],
                  "explanation": {"en": "They differ.", "es": "Difieren."}
                }""".formatted(id, one, other));
    }

    @Test
    void a_gap_that_was_retracted_says_so_at_its_address() {
        publish(Editor.put("addition", Editor.parse("""
                {
                  "subject": "gap", "organisation": "tren-de-aragua", "id": "test-status-gap", "cause": "left_out",
                  "statement": {"en": "We leave a test out.", "es": "Omitimos una prueba."},
                  "reason": {"en": "It is a test.", "es": "Es una prueba."}, "country": "FR"
                }""")));
        String gap = "/v1/organisations/tren-de-aragua/gaps/test-status-gap";
        assertThat(Wire.get(gap).hasStatus(200).json().at("/country/code").asText())
                .isEqualTo("FR");
        publish(Editor.retract(ORGANISATION + "test-status-gap"));
        assertThat(Wire.get(gap).hasStatus(410).json().get("reason").asText()).isEqualTo("Because of a test.");
    }

    @Test
    void a_dispute_is_told_of_each_fact_that_stands_and_outlives_the_retraction_of_one() {
        put("addition", "test-status-one", 5);
        put("addition", "test-status-other", 6);
        String read = "/v1/organisations/tren-de-aragua/figures/test-status-one";
        String tag = Wire.get(read).header("ETag");
        publish(Editor.put("addition", dispute("test-status-dispute", "test-status-one", "test-status-other")));
        String dispute = "/v1/organisations/tren-de-aragua/disputes/test-status-dispute";
        assertThat(stands("test-status-one@1", "current", 1, null)
                        .at("/disputes/0")
                        .asText())
                .isEqualTo(dispute);
        assertThat(Wire.get(read).json().at("/disputes/0").asText()).isEqualTo("test-status-dispute");
        assertThat(Wire.get(read).header("ETag")).isNotEqualTo(tag);

        publish(Editor.retract(ORGANISATION + "test-status-other"));
        JsonNode retracted = stands("test-status-other@1", "retracted", null, "retraction");
        assertThat(retracted.get("disputed").asBoolean()).isFalse();
        assertThat(retracted.get("disputes")).isEmpty();
        JsonNode sides = Wire.get(dispute).hasStatus(200).json().get("sides");
        assertThat(sides.get(0).at("/facts/0/id").asText()).isEqualTo("test-status-one");
        assertThat(sides.get(1).get("facts")).isEmpty();
        assertThat(Wire.get("/v1/organisations/tren-de-aragua/disputes?format=csv")
                        .text())
                .contains(",2,Six,,,,They differ.,");

        publish(Editor.retract(ORGANISATION + "test-status-dispute"));
        Wire.get(dispute).hasStatus(410);
        assertThat(stands("test-status-one@1", "current", 1, null).get("disputes"))
                .isEmpty();
    }

    private static void put(String kind, String id, int value) {
        publish(Editor.put(kind, Editor.figure(id, value)));
    }

    private static void publish(JsonNode change) {
        Editor.publish(Editor.edition(change)).hasStatus(201);
    }

    /** @param difference the kind of change that made it; null for none */
    private static JsonNode stands(String revision, String status, Integer current, String difference) {
        JsonNode item = Wire.get("/v1/facts/status?refs=" + ORGANISATION + revision)
                .hasStatus(200)
                .json()
                .at("/items/0");
        assertThat(item.at("/status").asText()).as(revision).isEqualTo(status);
        assertThat(item.get("current")).as(revision).isEqualTo(Editor.JSON.valueToTree(current));
        assertThat(item.at("/difference/change").asText(null)).as(revision).isEqualTo(difference);
        return item;
    }
}
