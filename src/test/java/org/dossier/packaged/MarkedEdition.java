package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dossier.support.Wire;

/**
 * An edition that is known by a number, which each of its changes carries: a claimant, a source that it publishes and a figure
 * that cites both, all three new, and two figures that each of these editions changes.
 *
 * @param mark the number; no other edition has it
 * @param first whether the two figures are new too
 */
record MarkedEdition(int mark, int basedOn, boolean first) {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    String key() {
        return "mark-" + mark;
    }

    String id() {
        return "marked-" + mark;
    }

    String body() {
        String all = first ? "addition" : "update";
        return """
                {
                  "basedOn": %d, "note": {"en": "Mark %d.", "es": "Marca %2$d."},
                  "changes": [ %s, %s, %s, %s, %s ]
                }""".formatted(
                        basedOn,
                        mark,
                        change("addition", """
                        "subject": "claimant", "id": "%s", "kind": "ngo",
                        "name": {"en": "Mark %d", "es": "Marca %2$d"}, "byline": {"en": "Mark %2$d", "es": "Marca %2$d"}
                        """.formatted(id(), mark)),
                        change("addition", """
                        "subject": "source", "id": "%s", "kind": "news_article", "publisher": {"en": "Mark %d", "es": "Marca %2$d"},
                        "publisherClaimant": "%1$s", "language": "en", "read": "whole"
                        """.formatted(id(), mark)),
                        figure("addition", id()),
                        figure(all, "marked-a"),
                        figure(all, "marked-b"));
    }

    private String figure(String kind, String id) {
        return change(kind, """
                "subject": "figure", "organisation": "tren-de-aragua", "id": "%s",
                "metric": "mark", "label": {"en": "Marks", "es": "Marcas"},
                "scope": "organisation", "role": "incidental", "value": %d, "unit": "marks", "qualifier": "exactly",
                "asOf": "2026-11", "statement": {"en": "It is %2$d.", "es": "Es %2$d."},
                "print": {"en": "It is %2$d.", "es": "Es %2$d."}, "reviewedOn": "2026-11-22",
                "citations": [
                  {
                    "claimant": "%3$s", "act": "states", "source": "%3$s",
                    "checked": {"how": "not_seen", "on": "2026-11-22"}
                  }
                ]
                """.formatted(id, mark, id()));
    }

    private static String change(String kind, String content) {
        return """
                {
                  "kind": "%s", "severity": "substantive", "reason": {"en": "To see.", "es": "Para ver."},
                  "put": { %s }
                }""".formatted(kind, content);
    }

    /** All of it is there, and was not before. */
    void assertServed(PackagedService service, int number, JsonNode answer) {
        assertThat(withoutNext(Wire.parse(get(service, "/v1/editions/" + number, 200))))
                .isEqualTo(withoutNext(answer));
        assertThat(answer.get("changed"))
                .extracting(changed -> changed.asText().replaceFirst(".*/(.*)@.*", "$1"))
                .containsExactly(id(), id(), id(), "marked-a", "marked-b");
        JsonNode figures = Wire.parse(
                get(service, FIGURES + "?ids=marked-a,marked-b," + id() + "&lang=en&edition=" + number, 200));
        assertThat(figures.get("items")).hasSize(3).allSatisfy(figure -> {
            assertThat(figure.get("value").asInt()).isEqualTo(mark);
            assertThat(figure.get("statement").asText()).isEqualTo("It is " + mark + ".");
            assertThat(figure.at("/citations/0/source/id").asText()).isEqualTo(id());
            assertThat(figure.at("/citations/0/claimant/name").asText()).isEqualTo("Mark " + mark);
        });
        for (String path : new String[] {FIGURES, "/v1/sources", "/v1/claimants"}) {
            get(service, path + "/" + id() + "?edition=" + number, 200);
            get(service, path + "/" + id() + "?edition=" + (number - 1), 404);
        }
    }

    private static String get(PackagedService service, String path, int status) {
        var answer = service.get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(status);
        return answer.body();
    }

    /** Without the one part of the log that a later edition changes, and what only the answer to its editor has. */
    static JsonNode withoutNext(JsonNode edition) {
        ObjectNode rest = edition.deepCopy();
        rest.withObject("/links").remove("next");
        return rest.without("changed");
    }
}
