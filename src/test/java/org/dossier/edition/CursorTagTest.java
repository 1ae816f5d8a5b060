package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page's link to the next one changes only with its list. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class CursorTagTest {

    private static final String DOSSIER = "/v1/organisations/tren-de-aragua";

    /** Of pages that have a next one, so that a cursor is part of them. */
    @Test
    void a_tag_stays_with_the_lists_of_an_organisation_that_an_edition_left_as_they_were() {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-untouched", 5))))
                .hasStatus(201);
        Editor.publish(Editor.edition(Editor.put("update", Editor.figure("test-untouched", 6))))
                .hasStatus(201);
        List<String> lists = List.of(
                "/presence?limit=2",
                "/timeline?limit=2",
                "/gaps?limit=2",
                "/changes?limit=2&since=1&edition=2",
                "/facts/test-untouched/history?limit=1");
        Map<String, String> tags = new LinkedHashMap<>();
        lists.forEach(list -> {
            Wire page = Wire.get(DOSSIER + list).hasStatus(200);
            assertThat(page.json().at("/links/next").isTextual()).as(list).isTrue();
            tags.put(list, page.header("ETag"));
        });
        String figures = Wire.get(DOSSIER + "/figures?limit=2").header("ETag");
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-touched", 7))))
                .hasStatus(201);
        lists.forEach(list -> Wire.get(DOSSIER + list).hasHeader("ETag", tags.get(list)));
        assertThat(Wire.get(DOSSIER + "/figures?limit=2").header("ETag")).isNotEqualTo(figures);
        lists.forEach(list -> Wire.get(
                        Wire.get(DOSSIER + list).json().at("/links/next").asText())
                .hasStatus(200));
    }

    @Test
    void
            a_tag_stays_with_what_a_source_and_a_claimant_say_and_lists_of_all_kinds_when_an_edition_changes_something_else() {
        List<String> lists = List.of(
                "/v1/sources/us-doj-sdny-2025-12-18/citations?limit=2",
                "/v1/claimants/us-dhs/facts?limit=2",
                DOSSIER + "/facts?limit=2",
                DOSSIER + "/citations?limit=2",
                DOSSIER + "/disputes?limit=2",
                DOSSIER + "/people?limit=2");
        Map<String, String> tags = tags(lists);
        Editor.publish(Editor.edition(Editor.put("addition", Editor.parse("""
                        {
                          "subject": "gap", "organisation": "tren-de-aragua", "id": "test-untouched-gap", "cause": "left_out",
                          "statement": {"en": "We leave a test out.", "es": "Omitimos una prueba."},
                          "reason": {"en": "It is a test.", "es": "Es una prueba."}
                        }
                        """))))
                .hasStatus(201);
        assertThat(tags(lists)).isEqualTo(tags);
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-elsewhere", 7))))
                .hasStatus(201);
        Map<String, String> after = tags(lists);
        assertThat(lists.subList(0, 2))
                .allSatisfy(list -> assertThat(after.get(list)).isEqualTo(tags.get(list)));
        assertThat(lists.subList(2, 4))
                .allSatisfy(list -> assertThat(after.get(list)).isNotEqualTo(tags.get(list)));
    }

    /** Of pages that have a next one. */
    private static Map<String, String> tags(List<String> lists) {
        Map<String, String> tags = new LinkedHashMap<>();
        lists.forEach(list -> {
            Wire page = Wire.get(list).hasStatus(200);
            assertThat(page.json().at("/links/next").isTextual()).as(list).isTrue();
            tags.put(list, page.header("ETag"));
        });
        return tags;
    }
}
