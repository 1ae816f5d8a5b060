package org.dossier.text;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * One text in all its languages; as JSON, {@code {"en": "...", "es": "..."}}.
 *
 * @param byTag the texts by BCP 47 tag, sorted by tag so that equal texts have equal JSON; always contains the fallback
 *     language
 */
@Schema(
        name = "LocalisedText",
        description = "One plain text, without markup, in all languages.",
        type = SchemaType.OBJECT,
        properties = {
            @SchemaProperty(
                    name = "en",
                    type = SchemaType.STRING,
                    minLength = 1,
                    maxLength = 2000,
                    description = "In English."),
            @SchemaProperty(
                    name = "es",
                    type = SchemaType.STRING,
                    minLength = 1,
                    maxLength = 2000,
                    description = "In Spanish.")
        })
public record LocalisedText(
        @JsonValue @Schema(hidden = true) Map<String, String> byTag) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalisedText {
        byTag = Collections.unmodifiableMap(new TreeMap<>(byTag));
        if (!byTag.containsKey(Language.FALLBACK.tag())) {
            throw new IllegalArgumentException("no text in the fallback language: " + byTag);
        }
    }

    /** @return null if there is no text */
    public static @Nullable String ofNullable(@Nullable LocalisedText text, Language language) {
        return text == null ? null : text.in(language);
    }

    public String in(Language language) {
        return byTag.getOrDefault(language.tag(), requireNonNull(byTag.get(Language.FALLBACK.tag())));
    }
}
