package org.dossier.http.language;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * One text in every language it has been written in; stored as JSON, {@code {"en": "...", "es": "..."}}.
 *
 * @param byTag the texts by BCP 47 tag; the fallback language is always among them; in the order of the tags, so that
 *     the same text is always written the same
 */
@Schema(
        name = "Text",
        description = "One text in all languages: plain, without markup.",
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

    public String in(Language language) {
        return byTag.getOrDefault(language.tag(), requireNonNull(byTag.get(Language.FALLBACK.tag())));
    }
}
