package org.dossier.care;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.support.Editor;
import org.dossier.support.Wire;
import org.jspecify.annotations.Nullable;

/** All that one edition serves in one language, as it comes over the wire. */
final class Facts {

    private static final List<String> SECTIONS =
            List.of("names", "nameOrigins", "origins", "activities", "structure", "bases", "size", "status");

    private static final List<String> LANGUAGES = List.of("en", "es");

    final int edition;
    final String language;
    private final List<JsonNode> facts = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    private Facts(int edition, String language) {
        this.edition = edition;
        this.language = language;
        for (JsonNode organisation : items("/v1/organisations")) {
            String path = "/v1/organisations/" + organisation.get("id").asText();
            JsonNode profile = get(path);
            SECTIONS.forEach(section -> profile.get(section).forEach(facts::add));
            for (String list : List.of("/leadership", "/relations", "/designations", "/figures")) {
                facts.addAll(items(path + list));
            }
            items(path + "/presence").forEach(country -> country.get("claims").forEach(facts::add));
            facts.addAll(items(path + "/timeline"));
            others.addAll(items(path + "/disputes"));
            others.addAll(items(path + "/gaps"));
            for (JsonNode person : items(path + "/people")) {
                others.add(person);
                others.add(get(path + "/people/" + person.get("id").asText()));
            }
        }
        others.addAll(items("/v1/claimants"));
        others.addAll(items("/v1/sources"));
        JsonNode log = Wire.get("/v1/editions/" + edition + "?fields=note&lang=" + language)
                .hasStatus(200)
                .json();
        others.add(Editor.JSON.createObjectNode().set("note", log.get("note")));
        Wire.items("/v1/editions/" + edition + "/changes?limit=200&fields=reason&lang=" + language)
                .forEach(change -> others.add(Editor.JSON.createObjectNode().set("reason", change.get("reason"))));
    }

    /** Each edition in each language. */
    static Stream<Facts> ofAllEditions() {
        return StreamSupport.stream(
                        Wire.get("/v1/editions?limit=200").json().get("items").spliterator(), false)
                .map(edition -> edition.get("number").asInt())
                .flatMap(edition -> LANGUAGES.stream().map(language -> new Facts(edition, language)));
    }

    /** Facts of all kinds. */
    List<JsonNode> all() {
        return facts;
    }

    /** The fact with this id; null when the edition has none. */
    @Nullable
    JsonNode fact(String id) {
        return facts.stream()
                .filter(fact -> fact.get("id").asText().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What is served beside facts: disputes, gaps, people, claimants, sources, the edition's note and the reasons of its changes. */
    List<JsonNode> others() {
        return others;
    }

    JsonNode get(String path) {
        return Wire.get(path + "?lang=" + language + "&edition=" + edition)
                .hasStatus(200)
                .json();
    }

    List<JsonNode> items(String path) {
        return Wire.items(path + "?limit=200&lang=" + language + "&edition=" + edition);
    }

    @Override
    public String toString() {
        return "edition " + edition + ", " + language;
    }
}
