package org.dossier.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;

/** Writes numbers as people read them. */
record NumberText(PageTranslator words) {

    /** As precise as figures are. */
    private static final int MOST_DIGITS = 6;

    private static final String CURRENCY = "[A-Z]{3}";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** "5,000", "$5,000,000", "12.5%". */
    String of(BigDecimal number, @Nullable String unit) {
        NumberFormat format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(MOST_DIGITS);
        String digits = format.format(number);
        if (unit == null) {
            return digits;
        }
        if (unit.equals("percent")) {
            return words.of("number.percent", digits);
        }
        if (!unit.matches(CURRENCY)) {
            return digits;
        }
        return unit.equals("USD") ? words.of("number.dollars", digits) : unit + " " + digits;
    }

    /** The same, short enough for an axis: "$10 m". */
    String ofAxis(BigDecimal number, @Nullable String unit) {
        return number.compareTo(MILLION) < 0
                ? of(number, unit)
                : words.of("number.millions", of(number.divide(MILLION), unit));
    }
}
