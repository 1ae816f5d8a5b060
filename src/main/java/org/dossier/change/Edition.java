package org.dossier.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.dossier.edition.ChangeFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One publication of changes, in short. */
@Schema(description = "One publication of changes, in short: all of them became visible together.")
public record Edition(
        @Schema(description = "Counted from 1, for the whole service.", examples = "1")
        int number,

        @Schema(
                description = "A title for a list or a feed: the first words of `note`, and how much was corrected.",
                examples = "Edition 3: Reward raised; two corrections")
        String title,

        @Schema(description = "When it was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant publishedAt,

        @Schema(
                description = "Who published it; null if the service does not show it, and for the first editions.",
                nullable = true)
        @Nullable
        String publishedBy,

        @Schema(description = "A summary of the edition by its editors.")
        String note,

        @Schema(description = "How many changes it made that match the filters.")
        ChangeCounts counts,

        @Schema(
                description =
                        "How many of them are of which organisation: the five with the most changes. The rest are of other"
                                + " organisations, sources and claimants.")
        List<OrganisationCount> organisations,

        @Schema(description = "Where the edition, its changes and its neighbours are.")
        Links links,

        @Schema(hidden = true, description = "For feeds and streams: what it changed. Empty elsewhere.") @JsonIgnore
        List<String> references) {

    public Edition {
        organisations = List.copyOf(organisations);
        references = List.copyOf(references);
    }

    /** Where an edition, its changes and its neighbours are. */
    @Schema(name = "EditionLinks", description = "Where the edition, its changes and its neighbours are.")
    public record Links(
            @Schema(description = "This edition.", format = "uri-reference")
            String self,

            @Schema(description = "The changes that match the filters, in pages.", format = "uri-reference")
            String changes,

            @Schema(description = "The edition before; null for the first.", format = "uri-reference", nullable = true)
            @Nullable
            String previous,

            @Schema(description = "The edition after; null for the newest.", format = "uri-reference", nullable = true)
            @Nullable
            String next) {

        static Links of(int number, int latest, ChangeFilter filter) {
            String path = EditionResource.PATH + "/" + number;
            return new Links(
                    path,
                    path + "/changes" + filter.query(),
                    number == 1 ? null : EditionResource.PATH + "/" + (number - 1),
                    number == latest ? null : EditionResource.PATH + "/" + (number + 1));
        }
    }
}
