package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.revision.Ref;
import org.dossier.support.Editor;
import org.dossier.support.LogReader;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes and goes whole: an organisation with all of its facts, and the claimants and sources that these cite. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class NewOrganisationTest {

    private static final String MODEL = "tren-de-aragua";

    private static final List<String> READS = List.of(
            "",
            "?lang=es",
            "/brief?fields=name,names,what,leaders,membership,profit,reward,base,designations,presence,events,disputes",
            "/figures?limit=200",
            "/statistics?limit=200",
            "/presence?limit=200",
            "/presence?format=geojson",
            "/people?limit=200",
            "/people/ronna-risquez?lang=es",
            "/timeline?limit=200",
            "/leadership?limit=200",
            "/relations?limit=200",
            "/designations?limit=200");

    @Test
    void a_new_organisation_comes_in_whole_and_goes_so() {
        String copy = "test-copy";
        List<Ref> facts = new LogReader()
                .readOn().things().keySet().stream()
                        .filter(thing -> thing.space().equals(MODEL))
                        .toList();
        Editor.publish(Editor.edition(additions(copy))).hasStatus(201);
        for (String read : READS) {
            assertThat(comparable(served(copy, read)).replace(copy, MODEL))
                    .as(read)
                    .isEqualTo(comparable(served(MODEL, read)));
        }

        Editor.publish(Editor.edition(Editor.retract("organisations/" + copy))).hasStatus(422);
        int before = Editor.newest();
        List<String> bodies = READS.stream().map(read -> served(copy, read)).toList();
        Editor.publish(Editor.edition(Stream.concat(
                                Stream.of("organisations/" + copy),
                                facts.stream().map(fact -> copy + "/" + fact.id()))
                        .map(Editor::retract)
                        .toArray(JsonNode[]::new)))
                .hasStatus(201);
        for (String read : READS) {
            Wire.get("/v1/organisations/" + copy + read).hasStatus(410);
        }
        for (String kind : List.of("/figures/members-risquez", "/timeline/tocoron-raid-2023")) {
            Wire.get("/v1/organisations/" + copy + kind).hasStatus(410);
        }
        for (String history : List.of("/history", "/facts/members-risquez/history")) {
            JsonNode last = Wire.get("/v1/organisations/" + copy + history)
                    .hasStatus(200)
                    .json()
                    .at("/items/0");
            assertThat(last.at("/change").asText()).as(history).isEqualTo("retraction");
        }
        assertThat(Wire.get("/v1/organisations?limit=200").text()).doesNotContain(copy);
        for (int i = 0; i < READS.size(); i++) {
            String pin = (READS.get(i).contains("?") ? "&" : "?") + "edition=" + before;
            assertThat(comparable(served(copy, READS.get(i) + pin)))
                    .as(READS.get(i) + pin)
                    .isEqualTo(comparable(bodies.get(i)));
        }
    }

    /** Changes that add to another organisation all that is known of the model. */
    private static JsonNode[] additions(String organisation) {
        return new LogReader()
                .readOn().things().entrySet().stream()
                        .filter(thing -> thing.getKey().space().equals(MODEL)
                                || thing.getKey().equals(Ref.organisation(MODEL)))
                        .map(thing -> addition(organisation, thing.getKey(), thing.getValue()))
                        .toArray(JsonNode[]::new);
    }

    private static JsonNode addition(String organisation, Ref model, LogReader.Thing thing) {
        ObjectNode content = thing.content().deepCopy().put("subject", thing.subject());
        return Editor.put(
                "addition",
                model.isOfOrganisation()
                        ? content.put("organisation", organisation).put("id", model.id())
                        : content.put("id", organisation));
    }

    private static String served(String organisation, String read) {
        return Wire.get("/v1/organisations/" + organisation + read)
                .hasStatus(200)
                .text();
    }

    /** Without what tells of the edition. */
    private static String comparable(String body) {
        return body.replaceAll("\"(revision|change|revisedAt)\":(\"[^\"]*\"|\\d+),?", "")
                .replaceAll("@\\d+\"", "\"")
                .replaceAll("\\?edition=\\d+&", "?")
                .replaceAll("[?&]edition=\\d+", "");
    }

    @Test
    void what_something_else_names_is_retracted_only_with_it() {
        ObjectNode claimant = Editor.parse("""
                {"subject": "claimant", "id": "test-publisher", "kind": "media", "name": {"en": "A publisher", "es": "Una editorial"},
                 "byline": {"en": "A publisher", "es": "Una editorial"}}""");
        ObjectNode source = Editor.parse("""
                {"subject": "source", "id": "test-publication", "kind": "news_article", "publisher": {"en": "A publisher", "es": "Una editorial"},
                 "publisherClaimant": "test-publisher", "language": "en", "published": "2026-11", "read": "whole"}""");
        Editor.publish(Editor.edition(Editor.put("addition", source), Editor.put("addition", claimant)))
                .hasStatus(201);

        JsonNode refused = Editor.publish(Editor.edition(Editor.retract("claimants/test-publisher")))
                .hasStatus(422)
                .json();
        assertThat(refused.at("/faults/0/pointer").asText()).isEqualTo("/changes/0/retract");
        assertThat(refused.at("/faults/0/detail").asText())
                .isEqualTo("'sources/test-publication' still refers to 'claimants/test-publisher'.");

        Editor.publish(Editor.edition(
                        Editor.retract("claimants/test-publisher"), Editor.retract("sources/test-publication")))
                .hasStatus(201);
        for (String read : List.of("/v1/claimants/test-publisher", "/v1/sources/test-publication")) {
            JsonNode gone = Wire.get(read).hasStatus(410).json();
            assertThat(gone.at("/code").asText()).isEqualTo("retracted");
            assertThat(gone.at("/reason").asText()).isEqualTo("Because of a test.");
            Wire.get(read + "?edition=" + (Editor.newest() - 1)).hasStatus(200);
        }
    }
}
