package org.dossier.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dossier.revision.ContentMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field that a change changed. */
@Schema(
        description =
                "One field of the published content (see the schemas whose names end in `Content`), with texts in all"
                        + " languages, and sources and claimants by their ids.")
public record FieldChange(
        @Schema(description = "The field's name.", examples = "low")
        String field,

        @Schema(
                description = "Its value in the revision before; null if it had none.",
                implementation = Object.class,
                nullable = true)
        JsonNode before,

        @Schema(
                description = "Its value in the new revision; null if it has none.",
                implementation = Object.class,
                nullable = true)
        JsonNode after) {

    /** Properties that identify a thing, and never change. */
    private static final Set<String> NAMES = Set.of(ContentMapper.SUBJECT, "organisation", "id");

    /** @param before null where there was nothing; like {@code after} */
    public static List<FieldChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> fields = new LinkedHashSet<>();
        addFields(after, fields);
        addFields(before, fields);
        return fields.stream()
                .map(field -> new FieldChange(field, value(before, field), value(after, field)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    private static void addFields(@Nullable JsonNode content, Set<String> fields) {
        if (content != null) {
            content.fieldNames().forEachRemaining(fields::add);
            fields.removeAll(NAMES);
        }
    }

    private static JsonNode value(@Nullable JsonNode content, String field) {
        JsonNode value = content == null ? null : content.get(field);
        return value == null ? JsonNodeFactory.instance.nullNode() : value;
    }
}
