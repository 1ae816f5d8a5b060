package org.dossier.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The estimates of one quantity in a brief: their range, and never one of them alone. */
@Schema(
        description =
                "From the lowest to the highest number that claimants give for one quantity. There is no average and no preferred one;"
                        + " `/statistics` has all of them. Print the sentence, which has the hedges, not the numbers alone.")
public record BriefRange(
        @Schema(
                description = "The lowest number; null if all are in words, or derived.",
                nullable = true,
                examples = "2000")
        @Nullable
        BigDecimal low,

        @Schema(
                description = "The highest number; null if all are in words, or derived.",
                nullable = true,
                examples = "5000")
        @Nullable
        BigDecimal high,

        @Schema(description = "An ISO 4217 code for money, otherwise snake case.", examples = "people")
        String unit,

        @Schema(
                description =
                        "A sentence to print: that of the fact that gives both ends, if one does; otherwise the range.",
                examples =
                        "Estimates of the membership of Tren de Aragua for 2020–2025 range from 2,000 to more than 5,000, according to 7"
                                + " people or bodies.")
        String print,

        @Schema(
                description =
                        "The facts that give the lowest and the highest number, as `/v1/facts/status` takes them.")
        List<String> refs,

        @Schema(description = "Whether other facts contradict any of the estimates.")
        boolean disputed,

        @JsonIgnore @Schema(hidden = true) List<Said> said) {

    public BriefRange {
        refs = List.copyOf(refs);
        said = List.copyOf(said);
    }
}
