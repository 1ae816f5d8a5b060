package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.date.PartialDate;
import org.dossier.revision.Revised;
import org.dossier.revision.Revision;
import org.dossier.revision.Snapshot;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document that facts cite. */
@Schema(description = "A document that facts cite, and how it was read; all organisations share the sources.")
public record Source(
        @JsonUnwrapped Revision revised,

        @Schema(description = "What kind of document it is.")
        SourceKind kind,

        @Schema(description = "Who published the document.", examples = "BBC News")
        String publisher,

        @Schema(description = "Who wrote the document; null if no author is named.", nullable = true) @Nullable
        String author,

        @Schema(
                description = "The document's title in its own language; null if it has none or it is not known.",
                nullable = true)
        @Nullable
        String title,

        @Schema(description = "The document's language (BCP 47).", examples = "en")
        String language,

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

        @Schema(
                description = "The time of publication (RFC 3339, UTC); null if only the date is known.",
                format = "date-time",
                nullable = true)
        @Nullable
        String publishedAt,

        @Schema(
                description = "The place that the document names as its origin; null if it names none.",
                nullable = true)
        @Nullable
        String dateline,

        @Schema(description = "How the source was read.") ReadMode read,

        @Schema(
                description =
                        "Where it was read, in words, if not at its own address; null otherwise. A repost is not linked.",
                nullable = true)
        @Nullable
        String readAt,

        @Schema(
                description = "What a reader should know of this record, for example where its date comes from; null if"
                        + " there is nothing.",
                nullable = true)
        @Nullable
        String note,

        @Schema(description = "The source and the facts that cite it.")
        Links links) {

    static final String PATH = "/v1/sources";

    /** Where a source and its citations are. */
    @Schema(name = "SourceLinks", description = "Where the source and the facts that cite it are.")
    public record Links(
            @Schema(description = "This source.", format = "uri-reference")
            String self,

            @Schema(description = "The facts that cite it.", format = "uri-reference")
            String citations,

            @Schema(description = "All its revisions.", format = "uri-reference")
            String history) {}

    static Source of(Revised<SourceContent> revised, Snapshot snapshot) {
        SourceContent source = revised.content();
        String path = PATH + "/" + source.id();
        return new Source(
                revised.revision(),
                source.kind(),
                source.publisher().in(snapshot.language()),
                source.author(),
                source.title(),
                source.language(),
                source.url(),
                PartialDate.ofNullable(source.published(), snapshot.language()),
                source.publishedAt(),
                LocalisedText.ofNullable(source.dateline(), snapshot.language()),
                source.read(),
                LocalisedText.ofNullable(source.readAt(), snapshot.language()),
                LocalisedText.ofNullable(source.note(), snapshot.language()),
                new Links(snapshot.link(path), snapshot.link(path + "/citations"), snapshot.link(path + "/history")));
    }
}
