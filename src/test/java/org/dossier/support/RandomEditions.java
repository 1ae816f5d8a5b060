package org.dossier.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dossier.revision.Ref;

/**
 * Editions that an editor could publish: things are added, changed in all ways, retracted and brought back. Of what is there
 * from the start, much is changed, but nothing retracted, as other tests refer to it.
 */
public final class RandomEditions {

    private static final String ORGANISATION = "tren-de-aragua";
    private static final String OWN = "random-";

    /** What other tests leave behind; without it, the same seed makes the same editions. */
    private static final String OTHERS = "test-";

    private static final int MOST_CHANGES = 6;
    private static final List<String> CHANGES = List.of("update", "correction", "editorial");
    private static final List<String> DATES = List.of("2019", "2020-02~", "2015/2023", "2024-22", "2025-03-17");

    /** Counts all that was made up, so that no two are the same, whichever test made them. */
    private static int counter;

    private final Random random;
    private final LogReader log = new LogReader();
    private final Map<Ref, LogReader.Thing> retracted = new LinkedHashMap<>();

    /** What the next edition changes so far, and how. */
    private final Set<Ref> changed = new HashSet<>();

    private final List<JsonNode> changes = new ArrayList<>();

    public RandomEditions(Random random) {
        this.random = random;
    }

    public void publish() {
        log.readOn();
        changed.clear();
        changes.clear();
        for (int most = 1 + random.nextInt(MOST_CHANGES); changes.size() < most; ) {
            JsonNode change = change();
            if (change != null) {
                changes.add(change);
            }
        }
        Editor.publish(Editor.edition(changes.toArray(JsonNode[]::new))).hasStatus(201);
    }

    private JsonNode change() {
        return switch (random.nextInt(10)) {
            case 0 -> claimant();
            case 1 -> source();
            case 2, 3 -> figure();
            case 4 -> event();
            case 5 -> retraction();
            case 6 -> reinstatement();
            default -> revision();
        };
    }

    private JsonNode claimant() {
        return add("claimant", """
                "kind": "ngo", "name": %s, "byline": %s""".formatted(text(), text()));
    }

    private JsonNode source() {
        return add("source", """
                "kind": "ngo_report", "publisher": %s, "publisherClaimant": "%s", "language": "es",
                "published": "%s", "read": "excerpt\"""".formatted(text(), one("claimant"), date()));
    }

    private JsonNode figure() {
        String value = random.nextBoolean()
                ? "\"value\": " + number()
                : "\"low\": %d, \"high\": %d.5".formatted(random.nextInt(50), 50 + random.nextInt(50));
        return add(
                "figure", """
                "organisation": "%s", "metric": "random_%d", "label": {"en": "Chance", "es": "Azar"},
                "scope": "organisation", "role": "incidental", %s, "unit": "things", "qualifier": "about",
                "asOf": "%s", "statement": %s, "print": %s, "reviewedOn": "2026-11-22", "citations": %s
                """.formatted(ORGANISATION, random.nextInt(3), value, date(), text(), text(), citations()));
    }

    private JsonNode event() {
        return add("event", """
                "organisation": "%s", "date": "%s", "category": "case", "certainty": "alleged", "title": %s, "statement": %s,
                "print": %s, "countries": %s, "people": [ {"id": "somebody", "name": %s} ],
                "reviewedOn": "2026-11-22", "citations": %s
                """.formatted(
                        ORGANISATION,
                        date(),
                        text(),
                        text(),
                        text(),
                        random.nextBoolean() ? "[\"PE\", \"CL\"]" : "[]",
                        text(),
                        citations()));
    }

    private JsonNode add(String subject, String content) {
        return Editor.put("addition", Editor.parse("""
                {"subject": "%s", "id": "%s%d", %s}""".formatted(subject, OWN, ++counter, content)));
    }

    /** Retracts something that nothing refers to. */
    private JsonNode retraction() {
        Ref thing = any(this::canBeRetracted);
        if (thing == null) {
            return null;
        }
        retracted.put(thing, log.things().get(thing));
        return Editor.retract(thing.toString());
    }

    private boolean canBeRetracted(Ref thing) {
        String quoted = '"' + thing.id() + '"';
        return thing.id().startsWith(OWN)
                && (thing.isOfOrganisation()
                        || Stream.concat(log.things().values().stream().map(LogReader.Thing::content), changes.stream())
                                .noneMatch(other -> other.toString().contains(quoted)));
    }

    private JsonNode reinstatement() {
        List<Ref> able = retracted.keySet().stream()
                .filter(thing -> !changed.contains(thing))
                .filter(this::canBeBroughtBack)
                .toList();
        if (able.isEmpty()) {
            return null;
        }
        Ref thing = able.get(random.nextInt(able.size()));
        changed.add(thing);
        ObjectNode content = revised(thing, retracted.remove(thing));
        if (thing.isOfOrganisation()) {
            cite(content);
        }
        return Editor.put("correction", content);
    }

    /** Whom a source refers to may be gone meanwhile; a fact gets new citations. */
    private boolean canBeBroughtBack(Ref thing) {
        JsonNode publisher = retracted.get(thing).content().get("publisherClaimant");
        return publisher == null || able("claimant").contains(publisher.asText());
    }

    private JsonNode revision() {
        Ref thing = any(any -> true);
        return Editor.put(
                CHANGES.get(random.nextInt(CHANGES.size())),
                revised(thing, log.things().get(thing)));
    }

    /** Something that the edition does not change yet; null where there is nothing of the sort. */
    private Ref any(Predicate<Ref> sort) {
        List<Ref> able = log.things().keySet().stream()
                .filter(thing -> !changed.contains(thing))
                .filter(thing -> !thing.id().startsWith(OTHERS))
                .filter(sort)
                .toList();
        if (able.isEmpty()) {
            return null;
        }
        Ref thing = able.get(random.nextInt(able.size()));
        changed.add(thing);
        return thing;
    }

    /** The same thing with another content. */
    private ObjectNode revised(Ref thing, LogReader.Thing before) {
        ObjectNode content = before.content().deepCopy();
        content.put("subject", before.subject()).put("id", thing.id());
        if (thing.isOfOrganisation()) {
            content.put("organisation", thing.space());
        }
        List<String> texts = content.properties().stream()
                .filter(field -> field.getValue().has("en") && !field.getKey().equals("label"))
                .map(Map.Entry::getKey)
                .toList();
        if (!texts.isEmpty()) {
            content.set(texts.get(random.nextInt(texts.size())), Editor.parse(text()));
        }
        if (content.has("value") && random.nextBoolean()) {
            content.set("value", Editor.parse("{\"value\": " + number() + "}").get("value"));
        }
        if (content.has("date") && random.nextBoolean()) {
            content.put("date", date());
        }
        if (content.has("citations") && (texts.isEmpty() || random.nextBoolean())) {
            cite(content);
        }
        return content;
    }

    /** Cites others than before. The authority of a designation is one of the claimants. */
    private void cite(ObjectNode content) {
        ArrayNode citations = citations();
        content.set("citations", citations);
        if (content.has("authority")) {
            content.set("authority", citations.get(0).get("claimant"));
        }
    }

    /** In two languages. */
    private static String text() {
        return "{\"en\": \"Text %1$d.\", \"es\": \"Texto %1$d.\"}".formatted(++counter);
    }

    private String number() {
        return random.nextInt(100) * 10 + (random.nextBoolean() ? "" : ".25");
    }

    private String date() {
        return DATES.get(random.nextInt(DATES.size()));
    }

    private ArrayNode citations() {
        ArrayNode citations = Editor.JSON.createArrayNode();
        for (int most = 1 + random.nextInt(2); citations.size() < most; ) {
            ObjectNode citation = citations
                    .addObject()
                    .put("claimant", one("claimant"))
                    .put("act", "estimates")
                    .put("source", one("source"))
                    .put("locator", "place " + ++counter);
            citation.putObject("checked").put("how", "by_hand").put("on", "2026-11-22");
            if (random.nextBoolean()) {
                citation.putArray("via").add(one("claimant"));
            }
        }
        return citations;
    }

    private String one(String subject) {
        List<String> able = able(subject);
        return able.get(random.nextInt(able.size()));
    }

    /** The ids of what stands, and still will. */
    private List<String> able(String subject) {
        return log.things().entrySet().stream()
                .filter(thing -> thing.getValue().subject().equals(subject))
                .map(Map.Entry::getKey)
                .filter(thing -> !changed.contains(thing))
                .map(Ref::id)
                .toList();
    }
}
