package org.dossier.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Competing estimates of one metric, a row for each, on one axis from zero. There is no mean, and nothing is shaded as if it were agreed.
 *
 * @param height of the whole picture, in its units; it is {@value #WIDTH} wide
 */
public record EstimatePlot(List<Row> rows, List<Tick> ticks, int height) {

    public static final int WIDTH = 340;

    private static final int LEFT = 8;
    private static final int AXIS = 318;
    private static final int ROW = 44;
    private static final int BELOW = 26;

    /** From the top of a row to its line of words, and to its mark. */
    private static final int WORDS = 15;

    private static final int MARK = 30;
    private static final int ARROW = 34;

    /** How many signs fit into a line. */
    private static final int LINE = 52;

    /** The room that a sign of a value takes. */
    private static final double SIGN = 6.6;

    /** Between a mark and its value. */
    private static final int GAP = 9;

    /** Signs between a claimant and a value in one line. */
    private static final int APART = 6;

    public EstimatePlot {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /**
     * @param estimates in the order in which they are drawn
     * @param written how the axis writes a number
     */
    public static EstimatePlot of(List<Estimate> estimates, Function<BigDecimal, String> written) {
        Scale scale =
                Scale.to(estimates.stream().map(Estimate::largest).reduce(BigDecimal.ZERO, BigDecimal::max), AXIS);
        List<Row> rows = new ArrayList<>();
        for (Estimate estimate : estimates) {
            rows.add(row(estimate, scale, rows.size() * ROW));
        }
        List<Tick> ticks = scale.ticks().stream()
                .map(value ->
                        new Tick(Coordinate.of(LEFT + scale.at(value)), written.apply(value), anchor(value, scale)))
                .toList();
        return new EstimatePlot(rows, ticks, rows.size() * ROW + BELOW);
    }

    /** How an estimate is drawn. */
    public static EstimateMark markOf(Estimate estimate) {
        return estimate.mark();
    }

    /** The lower end of the lines of the axis. */
    public int bottom() {
        return height - BELOW + 4;
    }

    private static String anchor(BigDecimal value, Scale scale) {
        if (value.signum() == 0) {
            return "start";
        }
        return value.compareTo(scale.end()) == 0 ? "end" : "middle";
    }

    private static Row row(Estimate estimate, Scale scale, int top) {
        EstimateMark mark = estimate.mark();
        double from = LEFT + scale.at(lower(estimate));
        double to = LEFT + scale.at(estimate.largest());
        double tip =
                switch (mark) {
                    case AT_LEAST -> Math.min(LEFT + AXIS + 6, from + ARROW);
                    case UP_TO -> Math.max(LEFT, to - ARROW);
                    default -> to;
                };
        String text = shortened(estimate.text(), LINE);
        Label label = label(mark, text, Math.min(from, tip), Math.max(to, tip), top);
        int room = label.baseline() == top + WORDS ? LINE - text.length() - APART : LINE;
        return new Row(
                shortened(estimate.claimant(), Math.max(room, APART)),
                text,
                label,
                mark,
                estimate.derived(),
                Coordinate.of(mark == EstimateMark.UP_TO ? to : from),
                Coordinate.of(to),
                Coordinate.of(Math.max(to - from, 2)),
                Coordinate.of(tip),
                Coordinate.of(mark == EstimateMark.UP_TO ? tip + 6 : tip - 6),
                top + WORDS,
                top + MARK);
    }

    private static BigDecimal lower(Estimate estimate) {
        if (estimate.low() != null) {
            return estimate.low();
        }
        return estimate.value() == null ? estimate.largest() : estimate.value();
    }

    /** Beside the mark, after it or before it; where neither has room, at the end of the line of words. */
    private static Label label(EstimateMark mark, String text, double first, double last, int top) {
        int baseline = top + MARK + 4;
        double width = text.length() * SIGN;
        if (mark == EstimateMark.WORDS) {
            return new Label(Coordinate.of(LEFT), baseline, "start");
        }
        if (last + GAP + width <= WIDTH) {
            return new Label(Coordinate.of(last + GAP), baseline, "start");
        }
        return first - GAP - width >= 0
                ? new Label(Coordinate.of(first - GAP), baseline, "end")
                : new Label(Coordinate.of(WIDTH - LEFT), top + WORDS, "end");
    }

    private static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(most - 1, text.codePointCount(0, most))))
                                .strip()
                        + "…";
    }

    /**
     * One estimate, drawn. All coordinates are in units of the picture.
     *
     * @param claimant shortened to its place
     * @param text shortened to its place
     * @param label where the text stands
     * @param from where the mark begins
     * @param to where it ends
     * @param width of a range
     * @param tip where an arrow ends
     * @param barb where the head of an arrow begins
     * @param words the base line of the claimant
     * @param middle of the mark
     */
    public record Row(
            String claimant,
            String text,
            Label label,
            EstimateMark mark,
            boolean derived,
            String from,
            String to,
            String width,
            String tip,
            String barb,
            int words,
            int middle) {

        public boolean isDot() {
            return mark == EstimateMark.DOT;
        }

        public boolean isOpen() {
            return mark == EstimateMark.OPEN;
        }

        public boolean isRange() {
            return mark == EstimateMark.RANGE;
        }

        public boolean isArrow() {
            return mark == EstimateMark.AT_LEAST || mark == EstimateMark.UP_TO;
        }

        public int above() {
            return middle - 5;
        }

        public int below() {
            return middle + 5;
        }
    }

    /**
     * The place of a text.
     *
     * @param anchor how it stands there: {@code start} or {@code end}
     */
    public record Label(String x, int baseline, String anchor) {}

    /**
     * A line of the axis.
     *
     * @param anchor how its number stands to it: {@code start}, {@code middle} or {@code end}
     */
    public record Tick(String at, String text, String anchor) {}
}
