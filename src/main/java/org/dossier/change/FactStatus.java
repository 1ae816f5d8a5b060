package org.dossier.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a revision that somebody printed still stands. */
@Schema(description = "Whether one revision of a fact, a source, a claimant or an organisation still stands.")
public record FactStatus(
        @Schema(
                description = "The revision that was asked for, as it was written.",
                examples = "tren-de-aragua/members-risquez@1")
        String ref,

        @Schema(description = "Its status.") Status status,

        @Schema(description = "The revision that is current now; null if none is.", nullable = true, examples = "2")
        @Nullable
        Integer current,

        @Schema(
                description = "The change because of which it is no longer current; null for `current` and `unknown`.",
                nullable = true)
        @Nullable
        Difference difference,

        @Schema(description = "Whether other facts contradict the current revision: see `disputes`.")
        boolean disputed,

        @Schema(
                description =
                        "Where to read the disputes that the thing is part of, as relative references; empty if it is part of"
                                + " none.")
        List<String> disputes,

        @Schema(
                description =
                        "The day on which an editor last checked whether the current revision of the fact stands; null if it"
                                + " is no fact, or has no current revision.",
                nullable = true,
                examples = "2026-11-22")
        @Nullable
        LocalDate reviewedOn) {

    public FactStatus {
        disputes = List.copyOf(disputes);
    }

    /** Where a revision stands. */
    @Schema(
            name = "FactStanding",
            description =
                    "`current`: it still holds; reviews after it changed nothing. `superseded`: the world, our knowledge or the wording moved on; what was"
                            + " printed was right for its date. `corrected`: it, or a revision after it, should not be printed again as it"
                            + " stood, or was retracted and restored. `retracted`: it no longer stands; `replacedBy`, if present, is what to cite instead."
                            + " `removed`: it was removed from all editions by legal order. `unknown`: there never was such a revision.")
    public enum Status {
        CURRENT,
        SUPERSEDED,
        CORRECTED,
        RETRACTED,
        REMOVED,
        UNKNOWN
    }

    /** The change by which a revision came to be no longer current. */
    @Schema(
            description =
                    "The change because of which the revision is no longer current: the retraction or removal; otherwise the"
                            + " first correction or retraction after it; otherwise the first substantive change after it, or the first"
                            + " change. Later changes are in its `history`.")
    public record Difference(
            @Schema(description = "The number of the edition that made it.", examples = "3")
            int edition,

            @Schema(description = "When the edition was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
            Instant publishedAt,

            @Schema(description = "The kind of change.") Change change,

            @Schema(description = "How much it matters to those who printed the previous revision.")
            Severity severity,

            @Schema(description = "Whose error a correction mends; null for other kinds of change.", nullable = true)
            @Nullable
            ErrorOrigin error,

            @Schema(
                    description = "Why it was made; null if a later edition removed the fact by legal order.",
                    nullable = true)
            @Nullable
            String reason,

            @Schema(description = "What to cite instead; null if there is nothing.", nullable = true) @Nullable
            String replacedBy,

            @Schema(description = "All its revisions.", format = "uri-reference")
            String history) {}
}
