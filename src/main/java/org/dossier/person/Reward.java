package org.dossier.person;

import java.math.BigDecimal;
import org.dossier.date.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reward for information about a person. */
@Schema(description = "A reward offered for the person, as a figure has it. A reward is no conviction.")
public record Reward(
        @Schema(
                description = "The amount; null if it is a range or in words. Never print it without the qualifier.",
                nullable = true,
                examples = "5000000")
        @Nullable
        BigDecimal value,

        @Schema(description = "The lower end of a range; null if there is none.", nullable = true) @Nullable
        BigDecimal low,

        @Schema(description = "The upper end of a range; null if there is none.", nullable = true) @Nullable
        BigDecimal high,

        @Schema(description = "The amount in words; null if it is a number or a range alone.", nullable = true)
        @Nullable
        String valueText,

        @Schema(description = "The currency (ISO 4217).", examples = "USD")
        String unit,

        @Schema(description = "How the amount is hedged: a word of `Qualifier`.", examples = "up_to")
        String qualifier,

        @Schema(description = "The time that it is about.") PartialDate asOf,
        @Schema(description = "The figure.") FactLine fact) {}
