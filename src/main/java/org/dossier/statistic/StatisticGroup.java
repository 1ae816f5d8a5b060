package org.dossier.statistic;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.dossier.figure.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statistic with the estimates behind it. */
@Schema(description = "A statistic with the estimates behind it.")
public record StatisticGroup(
        @Schema(description = "The statistic of the estimates.")
        Statistic statistic,

        @Schema(
                description =
                        "Every estimate, in order of as-of date, the latest last: each with who said it, who reported it and where"
                                + " it stands.")
        List<Estimate> estimates) {

    public StatisticGroup {
        estimates = List.copyOf(estimates);
    }

    /**
     * The estimate that gives the statistic's {@code low}: of several, one that is only a ceiling, otherwise the newest.
     *
     * @return null if no claimant gives a number
     */
    public @Nullable Estimate lowest() {
        return first(comparing((Estimate estimate) -> either(estimate.low(), estimate.high()))
                .thenComparing(estimate -> !Bounds.opensBelow(estimate.figure().qualifier())));
    }

    /**
     * The estimate that gives the statistic's {@code high}: of several, one that is only a floor, otherwise the newest.
     *
     * @return null if no claimant gives a number
     */
    public @Nullable Estimate highest() {
        return first(comparing((Estimate estimate) -> either(estimate.high(), estimate.low()), reverseOrder())
                .thenComparing(estimate -> estimate.figure().qualifier() != Qualifier.MORE_THAN)
                .thenComparing(estimate -> !Bounds.opensAbove(estimate.figure().qualifier())));
    }

    /** Of an estimate that has a number, one of the two is there. */
    private static BigDecimal either(@Nullable BigDecimal number, @Nullable BigDecimal other) {
        return number == null ? requireNonNull(other) : number;
    }

    private @Nullable Estimate first(Comparator<Estimate> order) {
        return estimates.stream()
                .filter(estimate -> estimate.hasNumber() && !estimate.figure().derived())
                .min(order.thenComparing(estimate -> estimate.figure().asOf(), Grouping.BY_TIME.reversed())
                        .thenComparing(estimate -> estimate.figure().revised().id()))
                .orElse(null);
    }
}
