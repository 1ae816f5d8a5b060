package org.dossier.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.dossier.http.language.Language;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.reference.Country;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a figure is about when it is not the organisation as a whole. */
@Schema(
        description =
                "What a figure is about when it is not the organisation as a whole: the reward for one man is not that for another.")
public record About(
        @Schema(description = "What kind of thing it is.") Kind kind,

        @Schema(
                description = "Its id: for a country the ISO 3166-1 alpha-2 code, otherwise kebab-case.",
                examples = "US")
        String id,

        @Schema(description = "Its name.", examples = "United States")
        String name) {

    /** What a figure can be about. */
    @Schema(name = "AboutKind", description = "What kind of thing a figure is about.")
    public enum Kind {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("country")
        COUNTRY,
        @JsonProperty("place")
        PLACE,
        @JsonProperty("group")
        GROUP,
        @JsonProperty("law")
        LAW,
        @JsonProperty("case")
        CASE
    }

    /** @param name null for a country, whose name follows from its code (Unicode CLDR, as the JDK has it) */
    static About of(String kind, String id, @Nullable LocalisedText name, Language language) {
        return new About(
                Vocabulary.constant(Kind.class, kind),
                id,
                name == null ? Country.of(id, language).name() : name.in(language));
    }
}
