package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
    void a_dispute_is_told_of_each_fact_that_stands_and_outlives_the_retraction_of_one() {
        put("addition", "test-status-one", 5);
        put("addition", "test-status-other", 6);
        String read = "/v1/organisations/tren-de-aragua/figures/test-status-one";
        String tag = Wire.get(read).header("ETag");
        publish(Editor.put("addition", Editor.parse("""
                {
                  "subject": "dispute", "organisation": "tren-de-aragua", "id": "test-status-dispute",
                  "question": {"en": "How many tests?", "es": "¿Cuántas pruebas?"}, "differs": ["value"],
                  "sides": [
                    {"says": {"en": "Five", "es": "Cinco"}, "facts": ["test-status-one"]},
                    {"says": {"en": "Six", "es": "Seis"}, "facts": ["test-status-other"]}
                  ],
                  "explanation": {"en": "They differ.", "es": "Difieren."}
                }""")));
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
