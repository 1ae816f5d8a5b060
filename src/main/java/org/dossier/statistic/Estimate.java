package org.dossier.statistic;

import java.math.BigDecimal;
import org.dossier.figure.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as one bar of a chart. */
@Schema(description = "A figure as one bar of a chart: both ends as numbers, and the figure itself.")
public record Estimate(
        @Schema(
                description =
                        "The lower end as printed; equal to `high` for a single number; null for words, or a range open"
                                + " below.",
                nullable = true,
                examples = "2500")
        @Nullable
        BigDecimal low,

        @Schema(
                description =
                        "The upper end as printed; equal to `low` for a single number; null for words, or a range open"
                                + " above.",
                nullable = true,
                examples = "2500")
        @Nullable
        BigDecimal high,

        @Schema(description = "The figure: who said it, who reported it and where it stands.")
        Figure figure) {

    static Estimate of(Figure figure) {
        return figure.value() == null
                ? new Estimate(figure.low(), figure.high(), figure)
                : new Estimate(figure.value(), figure.value(), figure);
    }

    boolean hasNumber() {
        return low != null || high != null;
    }
}
