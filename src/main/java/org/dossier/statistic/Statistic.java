package org.dossier.statistic;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.dossier.assertion.Assertion;
import org.dossier.date.PartialDate;
import org.dossier.figure.About;
import org.dossier.figure.Derivation;
import org.dossier.figure.Scope;
import org.dossier.revision.SelfLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The estimates of one metric about the same thing. Derived on each read, never stored. */
@Schema(
        description =
                "The estimates of one metric about the same thing. There is no average and no headline value: `low` and"
                        + " `high` are the range of the numbers that claimants give.")
public record Statistic(
        @Schema(description = "What is measured, in snake case.", examples = "membership_total")
        String metric,

        @Schema(description = "What it is about; null for the organisation as a whole.", nullable = true) @Nullable
        About about,

        @Schema(description = "The metric's name.", examples = "Members of the organisation")
        String label,

        @Schema(description = "What the figures measure; one scope per statistic, never mixed.")
        Scope scope,

        @Schema(
                description = "The unit of all the figures: an ISO 4217 code for money, otherwise snake case.",
                examples = "people")
        String unit,

        @Schema(
                description = "What the unit is counted per, in snake case; null for a plain quantity.",
                nullable = true,
                examples = "year")
        @Nullable
        String per,

        @Schema(description = "Whether the estimates can all be true.")
        Agreement agreement,

        @Schema(
                description = "The lowest number that any claimant gives; null if all are in words, or derived.",
                nullable = true,
                examples = "2500")
        @Nullable
        BigDecimal low,

        @Schema(
                description = "The highest number that any claimant gives; null if all are in words, or derived.",
                nullable = true,
                examples = "5000")
        @Nullable
        BigDecimal high,

        @Schema(
                description =
                        "True when some estimate is a ceiling only (up to, less than), so that `low` is no floor.")
        boolean openBelow,

        @Schema(
                description =
                        "True when some estimate is a floor only (at least, more than), so that `high` is no ceiling.")
        boolean openAbove,

        @Schema(description = "How many estimates there are.", examples = "2")
        int estimates,

        @Schema(
                description = "How many different claimants make them: those whom the attribution lines name.",
                examples = "2")
        int claimants,

        @Schema(description = "The as-of date of the estimate that is about the latest time.")
        PartialDate latestAsOf,

        @Schema(description = "The figures that the statistic is derived from.")
        List<Derivation> derivedFrom,

        @Schema(
                description =
                        "The ids of the figures whose value we derived. They are in `agreement`, and not in `low` and `high`.")
        List<String> derived,

        @Schema(
                description =
                        "What we say of all figures of the metric or of the scope; empty if nothing. A figure's own caveat is not in it.")
        List<String> caveats,

        // JSON links to the estimates, which have their own citations; a table has only the row.
        @JsonIgnore @Schema(hidden = true) List<Assertion> assertions,

        @Schema(description = "The estimates of the metric, side by side.")
        SelfLink links) {

    public Statistic {
        derivedFrom = List.copyOf(derivedFrom);
        assertions = List.copyOf(assertions);
        derived = List.copyOf(derived);
        caveats = List.copyOf(caveats);
    }
}
