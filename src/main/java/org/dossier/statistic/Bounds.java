package org.dossier.statistic;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import org.dossier.figure.Qualifier;

/** The numbers that satisfy an estimate when its qualifier is read literally. */
final class Bounds {

    private Bounds() {}

    /** Whether one number satisfies all estimates, each of which has a number. */
    static boolean meet(List<Estimate> estimates) {
        Range<BigDecimal> common = Range.all();
        for (Estimate estimate : estimates) {
            Range<BigDecimal> bounds = of(estimate);
            if (!common.isConnected(bounds)) {
                return false;
            }
            common = common.intersection(bounds);
        }
        return !common.isEmpty();
    }

    /** Whether a qualifier leaves a value open above. */
    static boolean opensAbove(Qualifier qualifier) {
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    }

    /** Whether a qualifier leaves a value open below. */
    static boolean opensBelow(Qualifier qualifier) {
        return qualifier == Qualifier.UP_TO || qualifier == Qualifier.SLIGHTLY_LESS_THAN;
    }

    private static Range<BigDecimal> of(Estimate estimate) {
        Qualifier qualifier = estimate.figure().qualifier();
        Range<BigDecimal> bounds = Range.all();
        if (estimate.low() != null && !opensBelow(qualifier)) {
            boolean included = qualifier != Qualifier.MORE_THAN && qualifier != Qualifier.MOST;
            bounds = bounds.intersection(Range.downTo(estimate.low(), type(included)));
        }
        if (estimate.high() != null && !opensAbove(qualifier)) {
            boolean included = qualifier != Qualifier.SLIGHTLY_LESS_THAN;
            bounds = bounds.intersection(Range.upTo(estimate.high(), type(included)));
        }
        return bounds;
    }

    private static BoundType type(boolean included) {
        return included ? BoundType.CLOSED : BoundType.OPEN;
    }
}
