package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A source as it is published: with the id of the claimant that it refers to. */
@Schema(
        description = "A source as it is published: with the id of the claimant that it refers to.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "source",
                        description = "The kind of content."))
public record SourceContent(
        @Schema(
                description = "Its id, unique among the sources.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "bbc-2025-03-explainer")
        String id,

        @Schema(description = "What kind of document it is.")
        SourceKind kind,

        @Schema(description = "Who published the document, as an attribution line names it.")
        LocalisedText publisher,

        @Schema(
                description =
                        "The id of the publisher, if it is a claimant too, so that an attribution line does not name it twice;"
                                + " otherwise null.",
                nullable = true,
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID)
        @Nullable
        String publisherClaimant,

        @Schema(
                description = "Who wrote the document; null if no author is named.",
                nullable = true,
                minLength = 1,
                maxLength = 200)
        @Nullable
        String author,

        @Schema(
                description = "The document's title in its own language; null if it has none or it is not known.",
                nullable = true,
                minLength = 1,
                maxLength = 400)
        @Nullable
        String title,

        @Schema(description = "The document's language (BCP 47).", pattern = "^[a-z]{2,3}$", examples = "en")
        String language,

        @Schema(
                description =
                        "The publisher's own address of the document; null if there is none to link to, for example if only"
                                + " reposts are left.",
                nullable = true,
                pattern = "^https?://\\S+$",
                maxLength = 1000)
        @Nullable
        String url,

        @Schema(
                description = "When the document was published, in EDTF; null if it does not say.",
                nullable = true,
                format = "edtf",
                maxLength = 40)
        @Nullable
        String published,

        @Schema(
                description = "The time of publication (RFC 3339, UTC); null if only the date is known.",
                nullable = true,
                format = "date-time",
                maxLength = 40)
        @Nullable
        String publishedAt,

        @Schema(
                description = "The place that the document names as its origin; null if it names none.",
                nullable = true)
        @Nullable
        LocalisedText dateline,

        @Schema(description = "How the source was read.") ReadMode read,

        @Schema(
                description =
                        "Where it was read, in words, if not at its own address; null otherwise. A repost is not linked.",
                nullable = true)
        @Nullable
        LocalisedText readAt,

        @Schema(
                description = "What a reader should know of this record, for example where its date comes from; null if"
                        + " there is nothing.",
                nullable = true)
        @Nullable
        LocalisedText note)
        implements Content {

    @Override
    @JsonIgnore
    public Ref ref() {
        return Ref.source(id);
    }

    @Override
    @JsonIgnore
    public List<Mention> mentions() {
        return publisherClaimant == null
                ? List.of()
                : List.of(new Mention("/publisherClaimant", Ref.claimant(publisherClaimant)));
    }
}
