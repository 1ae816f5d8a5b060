package org.dossier.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a single EDTF date of level 0 or 1 covers. A qualifier says how sure the date is; it moves no day. */
final class Edtf {

    private static final Pattern DATE = Pattern.compile("(\\d{2}(?:\\d\\d|\\dX|XX))(?:-(\\d\\d)(?:-(\\d\\d))?)?[?~%]?");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int MONTHS_IN_SEASON = 3;

    private Edtf() {}

    /** Whether an end of an interval is left open ({@code ..}) or unknown (empty). */
    static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    static LocalDate earliest(String date) {
        return day(date, '0', true);
    }

    static LocalDate latest(String date) {
        return day(date, '9', false);
    }

    private static LocalDate day(String date, char unspecified, boolean first) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches() || (parts.group(1).endsWith("X") && parts.group(2) != null)) {
            throw new IllegalArgumentException("not an EDTF date of level 0 or 1: " + date);
        }
        int year = Integer.parseInt(parts.group(1).replace('X', unspecified));
        try {
            if (parts.group(3) != null) {
                return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            }
            YearMonth month = month(year, parts.group(2), first);
            return first ? month.atDay(1) : month.atEndOfMonth();
        } catch (DateTimeException nonexistent) {
            throw new IllegalArgumentException("no such date: " + date, nonexistent);
        }
    }

    private static YearMonth month(int year, String monthOrSeason, boolean first) {
        if (monthOrSeason == null) {
            return YearMonth.of(year, first ? 1 : 12);
        }
        int number = Integer.parseInt(monthOrSeason);
        if (number < FIRST_SEASON || number > LAST_SEASON) {
            return YearMonth.of(year, number);
        }
        YearMonth start = YearMonth.of(year, 3).plusMonths((long) (number - FIRST_SEASON) * MONTHS_IN_SEASON);
        return first ? start : start.plusMonths(MONTHS_IN_SEASON - 1L);
    }
}
