package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.reference.LeadershipStatus;
import org.dossier.reference.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is said to lead an organisation, in its brief. */
@Schema(
        description =
                "A person who is said to lead the organisation, and the newest that is said of where the person is.")
public record BriefLeader(
        @JsonUnwrapped Party person,

        @Schema(
                description = "The time at which the person led it, in EDTF; it may have ended.",
                examples = "2025-03-17")
        String asOf,

        @JsonUnwrapped BriefLine line,

        @Schema(description = "What is said of the person's freedom; null if nothing is.", nullable = true) @Nullable
        Status status) {

    /** What is said of a leader's freedom. */
    @Schema(name = "BriefLeaderStatus", description = "The newest that is said of the person's freedom.")
    public record Status(
            @Schema(description = "What is said.") LeadershipStatus status,

            @Schema(description = "The same in words.", examples = "At large")
            String label,

            @Schema(description = "The time at which it held, in EDTF; it may no longer.", examples = "2025-12-18")
            String asOf,

            @JsonUnwrapped BriefLine line) {}
}
