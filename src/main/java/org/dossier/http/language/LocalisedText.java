package org.dossier.http.language;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * One text in every language it has been written in; stored as JSON, {@code {"en": "...", "es": "..."}}.
 *
 * @param byTag the texts by BCP 47 tag; the fallback language is always among them
 */
public record LocalisedText(@JsonValue Map<String, String> byTag) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalisedText {
        byTag = Map.copyOf(byTag);
        if (!byTag.containsKey(Language.FALLBACK.tag())) {
            throw new IllegalArgumentException("no text in the fallback language: " + byTag);
        }
    }

    public String in(Language language) {
        return byTag.getOrDefault(language.tag(), requireNonNull(byTag.get(Language.FALLBACK.tag())));
    }
}
