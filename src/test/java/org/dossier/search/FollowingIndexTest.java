package org.dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index follows what is published: additions, corrections, retractions, removals. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class FollowingIndexTest {

    @Test
    void what_is_published_is_found_and_what_is_no_longer_said_is_not() {
        int added = publish(Editor.put("addition", figure("Zanzibarians are counted.")));
        assertThat(found("zanzibarian", "")).isEqualTo(1);
        int corrected = publish(Editor.put("correction", figure("Timbuktuans are counted.")));
        assertThat(found("zanzibarian", "")).isZero();
        assertThat(found("timbuktuan", "")).isEqualTo(1);
        assertThat(found("zanzibarian", "&edition=" + added)).isEqualTo(1);
        publish(Editor.retract("tren-de-aragua/searched"));
        assertThat(found("timbuktuan", "")).isZero();
        assertThat(found("timbuktuan", "&edition=" + corrected)).isEqualTo(1);
        publish(Editor.remove("tren-de-aragua/searched"));
        assertThat(found("zanzibarian", "&edition=" + added)).isZero();
        assertThat(found("timbuktuan", "&edition=" + corrected)).isZero();
        for (String query : List.of("zanzibarien", "zanzibarien%20tocoron%20guerrero%20recompensa")) {
            assertThat(Wire.get("/v1/search?q=" + query).json().get("nearest"))
                    .as("nor is its word offered")
                    .noneMatch(near -> near.get("query").asText().contains("zanzi"));
        }
    }

    @Test
    void no_hit_moves_from_one_page_to_another_while_editions_are_published() {
        String search = "/v1/search?q=members%20of%20tren%20de%20aragua&limit=";
        int edition = publish(Editor.put("addition", figure("moved", "Members of Tren de Aragua are counted.")));
        List<JsonNode> all = items(Wire.get(search + 200 + "&edition=" + edition));
        List<JsonNode> met = new ArrayList<>();
        int number = 0;
        for (String next = search + 20; next != null; ) {
            Wire page = Wire.get(next);
            met.addAll(items(page));
            next = page.json().at("/links/next").textValue();
            number++;
            publish(Editor.put("correction", figure("moved", "Aragua, Aragua, Aragua: " + number + " members.")));
        }
        assertThat(number).isGreaterThan(2);
        assertThat(ids(met)).isEqualTo(ids(all)).doesNotHaveDuplicates();
    }

    private static List<JsonNode> items(Wire page) {
        List<JsonNode> items = new ArrayList<>();
        page.hasStatus(200).json().get("items").forEach(items::add);
        return items;
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream()
                .map(hit -> hit.get("kind") + " " + hit.get("organisation") + " " + hit.get("id"))
                .toList();
    }

    private static JsonNode figure(String statement) {
        return figure("searched", statement);
    }

    private static JsonNode figure(String id, String statement) {
        ObjectNode figure = Editor.figure(id, 7);
        figure.withObject("/statement").put("en", statement);
        return figure;
    }

    private static int publish(JsonNode change) {
        Editor.publish(Editor.edition(change)).hasStatus(201);
        Wire search = Wire.get("/v1/search?q=aragua").hasStatus(200);
        assertThat(search.json().get("indexedThrough").isNull()).isTrue();
        return Editor.newest();
    }

    private static int found(String words, String parameters) {
        return Wire.get("/v1/search?q=" + words + parameters)
                .hasStatus(200)
                .json()
                .get("items")
                .size();
    }
}
