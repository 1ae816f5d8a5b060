package org.dossier.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.revision.Ref;

/**
 * What is served of a kind of thing, put back into the form in which it was published.
 *
 * @param list where all of them are listed
 * @param plain fields that are served as they are published
 * @param texts fields of which one language is served at a time
 * @param dates fields that are served with the days that they stand for
 * @param lists fields that name several things
 */
public record ServedContents(
        String subject, String list, List<String> plain, List<String> texts, List<String> dates, List<String> lists) {

    private static final String ORGANISATION = "/v1/organisations/tren-de-aragua";

    public static final List<ServedContents> ALL = List.of(
            new ServedContents(
                    "figure",
                    ORGANISATION + "/figures",
                    List.of(
                            "metric",
                            "scope",
                            "role",
                            "value",
                            "low",
                            "high",
                            "unit",
                            "per",
                            "qualifier",
                            "reviewedOn"),
                    List.of("label", "valueText", "statement", "caveat", "print"),
                    List.of("asOf", "stated"),
                    List.of("citations")),
            new ServedContents(
                    "event",
                    ORGANISATION + "/timeline",
                    List.of("category", "certainty", "reviewedOn"),
                    List.of("title", "statement", "caveat", "print"),
                    List.of("date"),
                    List.of("countries", "citations")),
            new ServedContents(
                    "source",
                    "/v1/sources",
                    List.of("kind", "author", "title", "language", "url", "publishedAt", "read"),
                    List.of("publisher", "dateline", "readAt", "note"),
                    List.of("published"),
                    List.of()),
            new ServedContents(
                    "claimant",
                    "/v1/claimants",
                    List.of("kind"),
                    List.of("name", "byline", "description"),
                    List.of(),
                    List.of()));

    /** By id, as they are served now; with the revision. */
    public Map<String, ObjectNode> read() {
        Map<String, JsonNode> spanish = items("es");
        Map<String, ObjectNode> contents = new TreeMap<>();
        items("en").forEach((id, item) -> contents.put(id, content(item, spanish.get(id))));
        return contents;
    }

    private Map<String, JsonNode> items(String language) {
        Map<String, JsonNode> items = new TreeMap<>();
        String next = list + "?limit=100&lang=" + language;
        while (next != null) {
            JsonNode page = Wire.get(next).hasStatus(200).json();
            page.get("items").forEach(item -> items.put(item.get("id").asText(), item));
            next = page.at("/links/next").textValue();
        }
        return items;
    }

    private ObjectNode content(JsonNode english, JsonNode spanish) {
        ObjectNode content = Editor.JSON.createObjectNode();
        content.set("revision", english.get("revision"));
        plain.forEach(field -> content.set(field, english.get(field)));
        for (String field : texts) {
            if (!english.get(field).isNull()) {
                content.putObject(field)
                        .<ObjectNode>set("en", english.get(field))
                        .set("es", spanish.get(field));
            }
        }
        dates.forEach(field -> content.set(field, english.at("/" + field + "/edtf")));
        for (String field : lists) {
            english.get(field).forEach(item -> content.withArray("/" + field).add(item(item)));
        }
        content.removeIf(value -> value.isNull() || value.isMissingNode());
        return content;
    }

    /** A country by its code, or a citation. */
    private static JsonNode item(JsonNode item) {
        if (item.has("code")) {
            return item.get("code");
        }
        ObjectNode citation = item.<ObjectNode>deepCopy().without("deepLink");
        citation.set("claimant", item.at("/claimant/id"));
        citation.set("source", item.at("/source/id"));
        ArrayNode via = citation.putArray("via");
        item.get("via").forEach(claimant -> via.add(claimant.get("id")));
        return citation;
    }

    private boolean isListed(Ref ref) {
        return !list.startsWith(ORGANISATION) || ORGANISATION.endsWith("/" + ref.space());
    }

    /** The same from the log. */
    public Map<String, ObjectNode> told(LogReader log) {
        Map<String, ObjectNode> contents = new TreeMap<>();
        log.things().forEach((ref, thing) -> {
            if (thing.subject().equals(subject) && isListed(ref)) {
                List<String> fields = new ArrayList<>(List.of("revision"));
                List.of(plain, texts, dates, lists).forEach(fields::addAll);
                ObjectNode content = thing.content().deepCopy();
                contents.put(ref.id(), content.put("revision", thing.revision()).retain(fields));
            }
        });
        return contents;
    }
}
