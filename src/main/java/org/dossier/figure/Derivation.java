package org.dossier.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a value was derived from, and how. */
@Schema(description = "What a value was derived from, and how. Nothing is derived silently.")
public record Derivation(
        @Schema(
                description =
                        "The fact it was derived from, of the same organisation; null if it was derived from the cited passage"
                                + " itself.",
                nullable = true,
                examples = "members-risquez")
        @Nullable
        String fact,

        @Schema(description = "That fact's revision; null if there is no fact.", nullable = true, examples = "1")
        @Nullable
        Integer revision,

        @Schema(description = "How it was derived.") Rule rule) {

    /** How a value is derived. */
    @Schema(
            name = "DerivationRule",
            description =
                    "How the value was derived: `half` of the fact's value; `count_of_names` in the passage; `sum` or"
                            + " `difference` of the facts; `estimate`, one of the estimates of a statistic.")
    public enum Rule {
        HALF,
        COUNT_OF_NAMES,
        DIFFERENCE,
        SUM,
        ESTIMATE
    }
}
