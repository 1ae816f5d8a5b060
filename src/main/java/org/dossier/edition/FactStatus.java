package org.dossier.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.dossier.revision.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a revision that somebody printed still stands. */
@Schema(description = "Whether one revision of a fact, a source, a claimant or an organisation still stands.")
public record FactStatus(
        @Schema(description = "What was asked for.", examples = "tren-de-aragua/members-risquez@1")
        String ref,

        @Schema(description = "Where it stands.") Status status,

        @Schema(description = "The revision that holds now; null where none does.", nullable = true, examples = "2")
        @Nullable
        Integer current,

        @Schema(
                description =
                        "The change that made the difference; null where there was none: `current` and `unknown`.",
                nullable = true)
        @Nullable
        Difference difference) {

    /** Where a revision stands. */
    @Schema(
            name = "FactStanding",
            description =
                    "`current`: it holds. `superseded`: the world, our knowledge or the wording changed since; nothing was found wrong."
                            + " `corrected`: it, or a revision after it, was wrong and was corrected, or was retracted and brought back."
                            + " `retracted`: it no longer stands; `replacedBy` names what to cite instead, if there is anything. `removed`: the"
                            + " law took it out of every edition. `unknown`: there never was such a revision.")
    public enum Status {
        @JsonProperty("current")
        CURRENT,
        @JsonProperty("superseded")
        SUPERSEDED,
        @JsonProperty("corrected")
        CORRECTED,
        @JsonProperty("retracted")
        RETRACTED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** The change by which a revision came to be no longer current. */
    @Schema(
            description =
                    "The change by which the revision came to be no longer current: the retraction or removal that ended it; else the first"
                            + " correction, or retraction, after it; else the first substantive change after it, or the first of all. Those"
                            + " that followed are in its `history`.")
    public record Difference(
            @Schema(description = "The number of the edition that made it.", examples = "3")
            int edition,

            @Schema(description = "When the edition was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
            Instant publishedAt,

            @Schema(description = "The kind of change.") Change change,

            @Schema(description = "How much it matters to those who printed what was there before.")
            Severity severity,

            @Schema(
                    description = "Why it was made; null where a later edition removed the fact by order of the law.",
                    nullable = true)
            @Nullable
            String reason,

            @Schema(description = "What to cite instead; null where there is nothing.", nullable = true) @Nullable
            String replacedBy,

            @Schema(description = "All that became of it.", format = "uri-reference")
            String history) {}
}
