package org.dossier.page.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis that begins at zero and ends at a round number.
 *
 * @param end the value at its end, more than zero
 * @param step from tick to tick
 * @param length in units of the picture
 */
public record Scale(BigDecimal end, BigDecimal step, double length) {

    private static final int MOST_STEPS = 4;
    private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

    /**
     * An axis on which all values from zero to the largest have a place, with two to four steps.
     *
     * @param largest a number of a record; zero and less become one
     */
    public static Scale to(BigDecimal largest, double length) {
        BigDecimal reach = largest.signum() > 0 ? largest : BigDecimal.ONE;
        BigDecimal least = reach.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        BigDecimal step = ROUND.stream()
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(round -> round.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
        BigDecimal end = reach.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(end, step, length);
    }

    /** The place of a value, in units of the picture; values beyond the axis stand at its end. */
    public double at(BigDecimal value) {
        double place = value.doubleValue() / end.doubleValue() * length;
        return Math.max(0, Math.min(length, place));
    }

    /** The values with a tick, zero and the end among them. */
    public List<BigDecimal> ticks() {
        int steps = end.divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        return IntStream.rangeClosed(0, steps)
                .mapToObj(number -> step.multiply(BigDecimal.valueOf(number)))
                .toList();
    }
}
