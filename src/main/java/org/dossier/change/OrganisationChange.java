package org.dossier.change;

import java.util.List;
import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.revision.Change;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one thing since an edition. */
@Schema(
        description =
                "What became of one fact, dispute or gap, or of the organisation's own entry, since an edition: what it was, what"
                        + " it is now, and why.")
public record OrganisationChange(
        @Schema(description = "The kind of what changed.") Subject subject,

        @Schema(description = "Its id.", examples = "members-risquez")
        String id,

        @Schema(
                description =
                        "What it was in the edition `since`; null if it was not there, or was removed by legal order.",
                nullable = true)
        @Nullable
        State was,

        @Schema(description = "What it is now; null if it was retracted or removed.", nullable = true) @Nullable
        State now,

        @Schema(
                description =
                        "The kind of the change that matters most, of those that match the filters: the last, if it is gone;"
                                + " otherwise the newest correction, the newest substantive change, or the newest.")
        Change change,

        @Schema(description = "How much that change matters to those who printed the previous revision.")
        Severity severity,

        @Schema(description = "Whose error it mends; null for other kinds of change.", nullable = true) @Nullable
        ErrorOrigin error,

        @Schema(description = "Why it was made; null if the fact was removed by legal order since.", nullable = true)
        @Nullable
        String reason,

        @Schema(description = "What to cite instead; null if there is nothing.", nullable = true) @Nullable
        String replacedBy,

        @Schema(description = "The number of the edition that made the last change.", examples = "3")
        int edition,

        @Schema(description = "The names of the fields that differ between `was` and `now`.")
        List<String> fields,

        @Schema(description = "Where to read it.") Links links) {

    public OrganisationChange {
        fields = List.copyOf(fields);
    }

    /** One revision, in short. */
    @Schema(name = "ChangedState", description = "One revision, in short.")
    public record State(
            @Schema(description = "The revision's reference.", examples = "tren-de-aragua/members-risquez@1")
            String ref,

            @Schema(
                    description =
                            "Of a fact its `print`, of a dispute its `question`, of a gap its `statement`, of the organisation its"
                                    + " `name`.")
            String text) {}

    /** Where to read what changed. */
    @Schema(name = "OrganisationChangeLinks", description = "Where to read what changed.")
    public record Links(
            @Schema(
                    description =
                            "The resource, or the one that it is part of; after a retraction a 410, after a removal a 451.",
                    format = "uri-reference")
            String self,

            @Schema(description = "All its revisions.", format = "uri-reference")
            String history) {}
}
