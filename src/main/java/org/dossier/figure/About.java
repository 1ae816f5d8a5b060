package org.dossier.figure;

import org.dossier.reference.Country;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure is about when it is not the organisation as a whole. */
@Schema(
        description =
                "What a figure is about, if it is not the organisation as a whole. A reward for one man, for example, is"
                        + " about that man.")
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
        PERSON,
        COUNTRY,
        PLACE,
        GROUP,
        LAW,
        CASE
    }

    static About of(FigureContent.AboutContent about, Language language) {
        return new About(
                about.kind(),
                about.id(),
                about.name() == null
                        ? Country.of(about.id(), language).name()
                        : about.name().in(language));
    }
}
