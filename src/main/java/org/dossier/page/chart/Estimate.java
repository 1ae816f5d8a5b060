package org.dossier.page.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One estimate to be drawn; what it does not have is null.
 *
 * @param claimant who says so, and for when
 * @param text the value in words, with its hedge
 * @param qualifier a code of the vocabulary {@code qualifier}
 * @param derived whether the service computed it from another number
 */
public record Estimate(
        String claimant,
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String qualifier,
        boolean derived) {

    EstimateMark mark() {
        return EstimateMark.of(value, low, high, qualifier);
    }

    /** The largest of its numbers; zero if it has none. */
    BigDecimal largest() {
        return orZero(value).max(orZero(low)).max(orZero(high));
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
