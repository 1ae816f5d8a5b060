package org.dossier.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dossier.revision.Ref;

/** A reader that knows only what the change log tells, from the first edition on. */
public final class LogReader {

    /** What the log says of one thing. */
    public record Thing(String subject, int revision, ObjectNode content) {}

    private final Map<Ref, Thing> things = new LinkedHashMap<>();
    private int edition;

    /** All that stands after the last edition that was read. */
    public Map<Ref, Thing> things() {
        return things;
    }

    public LogReader readOn() {
        int newest = Editor.newest();
        while (edition < newest) {
            edition++;
            Editor.changes(edition).forEach(this::apply);
        }
        return this;
    }

    private void apply(JsonNode change) {
        String subject = change.get("subject").asText();
        JsonNode organisation = change.get("organisation");
        Ref ref = new Ref(
                organisation.isNull() ? subject + "s" : organisation.asText(),
                change.get("id").asText());
        Thing before = things.remove(ref);
        assertThat(
                        change.get("previous").isNull()
                                ? null
                                : change.get("previous").asInt())
                .as("revision of %s before edition %d", ref, edition)
                .isEqualTo(before == null ? null : before.revision());
        ObjectNode content = before == null
                ? Editor.JSON.createObjectNode()
                : before.content().deepCopy();
        change.get("fields").forEach(field -> apply(field, content, ref));
        if (change.get("revision").isNull()) {
            assertThat(content).as("what edition %d left of %s", edition, ref).isEmpty();
        } else {
            things.put(ref, new Thing(subject, change.get("revision").asInt(), content));
        }
    }

    private void apply(JsonNode field, ObjectNode content, Ref ref) {
        String name = field.get("field").asText();
        assertThat(content.has(name) ? content.get(name) : NullNode.instance)
                .as("%s of %s before edition %d", name, ref, edition)
                .isEqualTo(field.get("before"));
        if (field.get("after").isNull()) {
            content.remove(name);
        } else {
            content.set(name, field.get("after"));
        }
    }
}
