package org.dossier.page.chart;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form in which an estimate is drawn: by shape, so that no mark is told by its colour alone. */
public enum EstimateMark {
    /** A number without a hedge. */
    DOT,
    /** A number that the claimant rounds, estimates or leaves open. */
    OPEN,
    /** Between two numbers. */
    RANGE,
    /** A number or more. */
    AT_LEAST,
    /** A number or less. */
    UP_TO,
    /** Words without a number. */
    WORDS;

    private static final Set<String> FLOORS = Set.of("at_least", "more_than");
    private static final Set<String> CEILINGS = Set.of("up_to", "slightly_less_than");
    private static final String NO_HEDGE = "exactly";

    static EstimateMark of(
            @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, String qualifier) {
        if (value == null && low == null && high == null) {
            return WORDS;
        }
        if (low != null && high != null) {
            return RANGE;
        }
        if (FLOORS.contains(qualifier) || low != null) {
            return AT_LEAST;
        }
        if (CEILINGS.contains(qualifier) || high != null) {
            return UP_TO;
        }
        return qualifier.equals(NO_HEDGE) ? DOT : OPEN;
    }
}
