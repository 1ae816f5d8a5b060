package org.dossier.source;

import org.dossier.date.PartialDate;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source, as a citation names it. */
@Schema(description = "The document that is cited, and how it was read.")
public record SourceRef(
        @Schema(description = "The source's id: see `/v1/sources/{id}`.", examples = "bbc-2025-03-explainer")
        String id,

        @Schema(description = "Who published the document.", examples = "BBC News")
        String publisher,

        @Schema(
                description = "The document's title in its own language; null if it has none or it is not known.",
                nullable = true)
        @Nullable
        String title,

        @Schema(
                description =
                        "The publisher's own address of the document; null if there is none to link to, for example if only"
                                + " reposts are left.",
                format = "uri",
                nullable = true)
        @Nullable
        String url,

        @Schema(description = "When the document was published; null if it does not say.", nullable = true) @Nullable
        PartialDate published,

        @Schema(description = "How the source was read.") ReadMode read,

        @Schema(
                description =
                        "Where it was read, in words, if not at its own address; null otherwise. A repost is not linked.",
                nullable = true)
        @Nullable
        String readAt) {

    public static SourceRef of(SourceContent source, Language language) {
        return new SourceRef(
                source.id(),
                source.publisher().in(language),
                source.title(),
                source.url(),
                PartialDate.ofNullable(source.published(), language),
                source.read(),
                LocalisedText.ofNullable(source.readAt(), language));
    }
}
