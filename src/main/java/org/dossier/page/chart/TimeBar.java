package org.dossier.page.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time within its year: from the earliest day that it can mean to the latest, so that a year is a bar and never a point.
 *
 * @param year in which it begins; if it has no beginning, in which it ends
 * @param x where the bar begins, in hundredths of the year
 * @param width of the bar, in hundredths of the year
 * @param before whether it begins earlier, or its beginning is not known
 * @param after whether it ends later, or its end is not known
 */
public record TimeBar(int year, String x, String width, boolean before, boolean after) {

    private static final double WHOLE = 100;

    /** What can be seen: a day is narrower. */
    private static final double LEAST = 1.2;

    /** At least one of the days is there; null is an end that is open. */
    public static TimeBar of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        LocalDate known = earliest == null ? latest : earliest;
        if (known == null) {
            throw new IllegalArgumentException("a time without any day");
        }
        int year = known.getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        double from = earliest == null ? 0 : part(first, earliest, next);
        boolean after = latest == null || !latest.isBefore(next);
        double to = latest == null || after ? WHOLE : part(first, latest.plusDays(1), next);
        double width = Math.max(to - from, LEAST);
        return new TimeBar(
                year, Coordinate.of(Math.min(from, WHOLE - width)), Coordinate.of(width), earliest == null, after);
    }

    private static double part(LocalDate first, LocalDate day, LocalDate next) {
        return WHOLE * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, next);
    }
}
