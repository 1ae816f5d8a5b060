package org.dossier.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.dossier.assertion.Assertion;
import org.dossier.date.PartialDate;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One asserted quantity. Two people's estimates of the same metric are two figures. */
@Schema(description = "One asserted quantity. Two people's estimates of the same metric are two figures.")
public record Figure(
        @JsonUnwrapped Revision revised,

        @Schema(
                description =
                        "What is measured, in snake case: figures with the same metric are about the same quantity.",
                examples = "membership_total")
        String metric,

        @Schema(description = "What the figure is about; null for the organisation as a whole.", nullable = true)
        @Nullable
        About about,

        @Schema(description = "The metric's name.", examples = "Members of the organisation")
        String label,

        @Schema(description = "What the figure measures.") Scope scope,

        @Schema(description = "How prominent the figure is.")
        Role role,

        @Schema(
                description = "The number, in `unit`; null if the claimant gives a range or words.",
                nullable = true,
                examples = "2500")
        @Nullable
        BigDecimal value,

        @Schema(
                description = "The lower end of a range, in `unit`; null if there is no range or it is open below.",
                nullable = true)
        @Nullable
        BigDecimal low,

        @Schema(
                description = "The upper end of a range, in `unit`; null if there is no range or it is open above.",
                nullable = true)
        @Nullable
        BigDecimal high,

        @Schema(description = "The value in words; null if it is a number or a range alone.", nullable = true) @Nullable
        String valueText,

        @Schema(
                description =
                        "The unit: an ISO 4217 code for money, otherwise snake case. `trend` for a value in words.",
                examples = "people")
        String unit,

        @Schema(
                description = "What the unit is counted per, in snake case; null for a plain quantity.",
                nullable = true,
                examples = "year")
        @Nullable
        String per,

        @Schema(
                description =
                        "What the number is made up of, in snake case, where numbers of one metric differ in that; null if the sources do not differ in it.",
                nullable = true,
                examples = "soldiers_and_police")
        @Nullable
        String composition,

        @Schema(
                description =
                        "How sure it is that what was counted belongs there, in snake case, where numbers of one metric differ in that; null if the sources do not differ in it.",
                nullable = true,
                examples = "believed")
        @Nullable
        String degree,

        @Schema(description = "How the claimant hedges the value.")
        Qualifier qualifier,

        @Schema(
                description = "The hedge to print before the value; null if there is none to print.",
                nullable = true,
                examples = "roughly")
        @Nullable
        String hedge,

        @Schema(
                description =
                        "Whether we derived the value; nobody printed it, and it must not be printed as an estimate.")
        boolean derived,

        @Schema(description = "The facts that we derived the value from; empty if the source prints the value.")
        List<Derivation> derivedFrom,

        @Schema(description = "The time that the value is about.")
        PartialDate asOf,

        @Schema(description = "When the claimant said it; null if that is not known.", nullable = true) @Nullable
        PartialDate stated,

        @JsonUnwrapped Assertion assertion,

        @Schema(description = "Where the figure is.") RevisedLinks links) {

    public Figure {
        derivedFrom = List.copyOf(derivedFrom);
    }
}
