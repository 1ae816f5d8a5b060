package org.dossier.change;

import static java.nio.charset.StandardCharsets.UTF_8;
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

/** What changed of an organisation since an edition. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class OrganisationChangeTest {

    private static final String CHANGES = "/v1/organisations/tren-de-aragua/changes";

    @Test
    void each_fact_has_one_line_that_says_what_it_was_and_what_it_is_and_why() {
        put("addition", "test-since-corrected", 5);
        int story = Editor.newest();
        put("correction", "test-since-corrected", 6);
        put("update", "test-since-corrected", 7);
        JsonNode line = only(story, "test-since-corrected");
        int newest = Editor.newest();
        Wire.hasSameJson(line, """
                {
                  "subject": "figure", "id": "test-since-corrected",
                  "was": { "ref": "tren-de-aragua/test-since-corrected@1", "text": %s },
                  "now": { "ref": "tren-de-aragua/test-since-corrected@3", "text": %s },
                  "change": "correction", "severity": "substantive", "error": "ours",
                  "reason": "Because of a test.", "replacedBy": null, "edition": %d, "fields": ["value", "statement"],
                  "links": {
                    "self": "/v1/organisations/tren-de-aragua/figures/test-since-corrected",
                    "history": "/v1/organisations/tren-de-aragua/facts/test-since-corrected/history"
                  }
                }
                """.formatted(print(story), print(newest), newest));
        assertThat(line.toString().getBytes(UTF_8).length).isLessThan(1_000);
        assertThat(ids(story + "&edition=" + (newest - 1))).containsExactly("test-since-corrected");
        assertThat(ids(newest + "")).isEmpty();
    }

    private static JsonNode print(int edition) {
        return Wire.get("/v1/organisations/tren-de-aragua/figures/test-since-corrected?edition=" + edition)
                .json()
                .get("print");
    }

    @Test
    void what_changed_last_comes_first_and_filters_choose_what_has_such_a_change() {
        put("addition", "test-since-one", 5);
        put("addition", "test-since-two", 5);
        int story = Editor.newest();
        put("update", "test-since-two", 6);
        put("correction", "test-since-one", 6);
        put("addition", "test-since-three", 6);
        assertThat(ids(String.valueOf(story))).containsExactly("test-since-three", "test-since-one", "test-since-two");
        assertThat(ids(story + "&kind=correction")).containsExactly("test-since-one");
        assertThat(Wire.items(CHANGES + "?limit=1&since=" + story))
                .extracting(line -> line.get("id").asText())
                .containsExactly("test-since-three", "test-since-one", "test-since-two");
        assertThat(only(story, "test-since-three").get("was").isNull()).isTrue();
        assertThat(Wire.get(CHANGES + "?format=csv&since=" + story).text().lines())
                .hasSize(4);
    }

    @Test
    void what_was_retracted_is_nothing_now_and_what_was_removed_never_shows() {
        put("addition", "test-since-retracted", 5);
        put("addition", "test-since-removed", 987_653);
        int story = Editor.newest();
        put("update", "test-since-removed", 987_652);
        ObjectNode retraction = Editor.retract("tren-de-aragua/test-since-retracted");
        retraction.put("replacedBy", "tren-de-aragua/members-risquez");
        Editor.publish(Editor.edition(retraction)).hasStatus(201);
        Editor.publish(Editor.edition(Editor.remove("tren-de-aragua/test-since-removed")))
                .hasStatus(201);
        JsonNode retracted = only(story, "test-since-retracted");
        assertThat(retracted.at("/was/ref").asText()).isEqualTo("tren-de-aragua/test-since-retracted@1");
        assertThat(retracted.get("now").isNull()).isTrue();
        assertThat(retracted.get("change").asText()).isEqualTo("retraction");
        assertThat(retracted.get("replacedBy").asText()).isEqualTo("tren-de-aragua/members-risquez");
        JsonNode removed = only(story, "test-since-removed");
        assertThat(removed.get("was").isNull()).isTrue();
        assertThat(removed.get("now").isNull()).isTrue();
        assertThat(removed.get("change").asText()).isEqualTo("removal");
        for (String read : List.of("", "&edition=" + (story + 1), "&format=csv", "&kind=update", "&lang=es")) {
            assertThat(Wire.get(CHANGES + "?since=" + story + read)
                            .hasStatus(200)
                            .text())
                    .doesNotContain("98765")
                    .doesNotContain("987,65")
                    .doesNotContain("987.65");
        }
    }

    @Test
    void all_that_the_second_edition_changed_fits_in_pages_of_less_than_100_kilobytes() {
        for (String next = CHANGES + "?since=1&edition=2"; next != null; ) {
            Wire page = Wire.get(next).hasStatus(200).hasHeader("Dossier-Edition", "2");
            assertThat(page.text().getBytes(UTF_8).length).isLessThan(100_000);
            next = page.json().at("/links/next").textValue();
        }
        assertThat(Wire.items(CHANGES + "?since=1&edition=2&limit=200"))
                .hasSameSizeAs(Wire.items("/v1/editions/2/changes?organisation=tren-de-aragua&limit=200"))
                .allSatisfy(line -> assertThat(line.get("edition").asInt()).isEqualTo(2));
    }

    private static JsonNode only(int since, String id) {
        List<JsonNode> lines = Wire.items(CHANGES + "?since=" + since).stream()
                .filter(line -> line.get("id").asText().equals(id))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<String> ids(String since) {
        return Wire.get(CHANGES + "?since=" + since).hasStatus(200).each("id");
    }

    private static void put(String kind, String id, int value) {
        Editor.publish(Editor.edition(Editor.put(kind, Editor.figure(id, value))))
                .hasStatus(201);
    }
}
