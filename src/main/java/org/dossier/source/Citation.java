package org.dossier.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What ties a fact to a source: who asserts it, who passed it on, and where it stands. */
@Schema(description = "What ties a fact to a source: who asserts it, who passed it on, and where it stands.")
public record Citation(
        @Schema(description = "Who asserts it; often not who reports it.")
        ClaimantRef claimant,

        @Schema(description = "What the claimant does in asserting it.")
        Act act,

        @Schema(
                description =
                        "Those between the claimant and the source's publisher, the nearest to the claimant first; empty when"
                                + " the source has it from the claimant itself.")
        List<ClaimantRef> via,

        @Schema(description = "Where it was read.") SourceRef source,

        @Schema(
                description =
                        "The shortest exact phrase (12 words at most) by which a reader finds the passage, in the source's"
                                + " language; null where the passage has not been seen.",
                nullable = true)
        @Nullable
        String locator,

        @Schema(
                description =
                        "The source's address with a text fragment that jumps to the locator; null where the source has no"
                                + " address that may be served, or there is no locator.",
                format = "uri",
                nullable = true)
        @Nullable
        String deepLink) {

    public Citation {
        via = List.copyOf(via);
    }
}
