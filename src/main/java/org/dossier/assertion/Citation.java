package org.dossier.assertion;

import java.util.List;
import org.dossier.source.ClaimantRef;
import org.dossier.source.SourceRef;
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
                        "Everyone who passed it on between the claimant and the source's publisher, the nearest to the claimant"
                                + " first; empty if the source has it from the claimant directly.")
        List<ClaimantRef> via,

        @Schema(description = "The source.") SourceRef source,

        @Schema(
                description =
                        "The shortest exact phrase, at most 12 words, by which a reader finds the passage; in the source's"
                                + " language; null if the passage was not seen.",
                nullable = true)
        @Nullable
        String locator,

        @Schema(description = "How it is known that the passage stands in the source.")
        Checked checked,

        @Schema(
                description =
                        "The source's address with a text fragment that jumps to the locator; null if the source has no address to"
                                + " link to, or the passage was not seen. It may not jump if a person copied the locator: see"
                                + " `checked`.",
                format = "uri",
                nullable = true)
        @Nullable
        String deepLink) {

    public Citation {
        via = List.copyOf(via);
    }
}
