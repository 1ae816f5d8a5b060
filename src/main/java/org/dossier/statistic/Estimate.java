package org.dossier.statistic;

import java.math.BigDecimal;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.edition.SelfLink;
import org.dossier.figure.Derivation;
import org.dossier.figure.Figure;
import org.dossier.figure.Qualifier;
import org.dossier.source.Citation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as one bar of a chart: flat, and with both ends as numbers. */
@Schema(description = "A figure as one bar of a chart: flat, and with both ends as numbers.")
public record Estimate(
        @Schema(description = "The figure's id.", examples = "members-others")
        String figure,

        @Schema(description = "The figure's revision.", examples = "1")
        int revision,

        @Schema(
                description =
                        "The lower end as printed; equal to `high` for a single number; null for words, or a range open below.",
                nullable = true,
                examples = "2500")
        @Nullable
        BigDecimal low,

        @Schema(
                description =
                        "The upper end as printed; equal to `low` for a single number; null for words, or a range open above.",
                nullable = true,
                examples = "2500")
        @Nullable
        BigDecimal high,

        @Schema(description = "The value in words; null when it is a number or a range alone.", nullable = true)
        @Nullable
        String valueText,

        @Schema(description = "How the claimant hedges the value.")
        Qualifier qualifier,

        @Schema(
                description = "The hedge to print before the value; null when there is none to print.",
                nullable = true,
                examples = "roughly")
        @Nullable
        String hedge,

        @Schema(description = "What we derived the value from; empty when the source prints it.")
        List<Derivation> derivedFrom,

        @Schema(description = "The time that the value is about.")
        PartialDate asOf,

        @Schema(description = "When the claimant said it; null when that is not known.", nullable = true) @Nullable
        PartialDate stated,

        @Schema(description = "The figure as a sentence that carries its hedge.")
        String statement,

        @Schema(description = "The attribution line, ready to print.", examples = "Unnamed others, via BBC News")
        String attribution,

        @Schema(description = "Who asserts it, who passed it on, and where it stands; at least one.")
        List<Citation> citations,

        @Schema(description = "Where the figure is.") SelfLink links) {

    public Estimate {
        derivedFrom = List.copyOf(derivedFrom);
        citations = List.copyOf(citations);
    }

    static Estimate of(Figure figure) {
        return new Estimate(
                figure.id(),
                figure.revision(),
                figure.value() == null ? figure.low() : figure.value(),
                figure.value() == null ? figure.high() : figure.value(),
                figure.valueText(),
                figure.qualifier(),
                figure.hedge(),
                figure.derivedFrom(),
                figure.asOf(),
                figure.stated(),
                figure.statement(),
                figure.attribution(),
                figure.citations(),
                figure.links());
    }

    boolean hasNumber() {
        return low != null || high != null;
    }
}
