package org.dossier.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All estimates of one metric, or which metrics there are. */
public record EstimateComparison(
        @JsonUnwrapped Provenance provenance,

        @JsonPropertyDescription("Which metrics there are; empty if one was asked for.")
        List<Metric> metrics,

        @JsonPropertyDescription(
                "The estimates, in one group for each thing that they are about; empty if no metric was asked for.")
        List<EstimateGroup> groups) {

    /** A metric that estimates are of. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Metric(
            @JsonPropertyDescription("The metric's id.") String metric,

            @JsonPropertyDescription("What is estimated.") String label,

            @JsonPropertyDescription("The id of what it is about; absent if that is the organisation as a whole.")
            @Nullable
            String about,

            @JsonPropertyDescription("The name of what it is about.") @Nullable
            String aboutName,

            @JsonPropertyDescription("How many estimates there are.")
            int estimateCount,

            @JsonPropertyDescription(
                    "Whether all can be true: single, consistent, conflicting, series (at different times), different (of things that"
                            + " cannot be compared).")
            String agreement) {}

    /** The estimates of one metric about one thing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EstimateGroup(
            @JsonUnwrapped Metric metric,

            @JsonPropertyDescription("The unit: people, or a currency such as USD.")
            String unit,

            @JsonPropertyDescription("The time that the number is per, such as year; absent if it is a total.")
            @Nullable
            String per,

            @JsonPropertyDescription("What holds for all of them.")
            List<String> caveats,

            @JsonPropertyDescription("The estimates, the oldest first.")
            List<Estimate> estimates) {}

    /** One estimate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Estimate(
            @JsonPropertyDescription("The number; absent if a range or words were given.") @Nullable
            BigDecimal value,

            @JsonPropertyDescription("The lower end of a range; absent without one.") @Nullable
            BigDecimal low,

            @JsonPropertyDescription("The upper end of a range; absent without one.") @Nullable
            BigDecimal high,

            @JsonPropertyDescription("The words, if no number was given.") @Nullable
            String valueText,

            @JsonPropertyDescription(
                    "Whether the claimant gave no number of its own but said how it relates to another; then there is none here either: print the words.")
            boolean derived,

            @JsonUnwrapped AttributedFact fact) {}
}
