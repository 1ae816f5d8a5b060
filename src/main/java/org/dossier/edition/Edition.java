package org.dossier.edition;

import java.time.Instant;
import java.util.List;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One publication of changes. */
@Schema(description = "One publication of changes: all of them became visible together.")
public record Edition(
        @Schema(description = "Counted from 1, for the whole service.", examples = "1")
        int number,

        @Schema(description = "When it was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant publishedAt,

        @Schema(
                description = "Who published it; null if the service does not show it, and for the first editions.",
                nullable = true)
        @Nullable
        String publishedBy,

        @Schema(description = "A summary of the edition by its editors.")
        String note,

        @Schema(
                description =
                        "The changes that match the filters: organisations, claimants and sources first, then facts; by"
                                + " organisation and id.")
        List<LoggedChange> changes,

        @Schema(description = "Where the edition and its neighbours are.")
        Links links) {

    /** Where an edition and its neighbours are. */
    @Schema(name = "EditionLinks", description = "Where the edition and its neighbours are.")
    public record Links(
            @Schema(description = "This edition.", format = "uri-reference")
            String self,

            @Schema(description = "The edition before; null for the first.", format = "uri-reference", nullable = true)
            @Nullable
            String previous,

            @Schema(description = "The edition after; null for the newest.", format = "uri-reference", nullable = true)
            @Nullable
            String next) {

        static Links of(int number, int latest) {
            return new Links(
                    EditionResource.PATH + "/" + number,
                    number == 1 ? null : EditionResource.PATH + "/" + (number - 1),
                    number == latest ? null : EditionResource.PATH + "/" + (number + 1));
        }
    }

    static Edition of(
            EditionEntity row,
            @Nullable String publishedBy,
            List<LoggedChange> changes,
            int latest,
            Language language) {
        return new Edition(
                row.number, row.publishedAt, publishedBy, row.note.in(language), changes, Links.of(row.number, latest));
    }
}
