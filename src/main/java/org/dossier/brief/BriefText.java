package org.dossier.brief;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.dossier.date.PartialDate;
import org.dossier.text.Language;
import org.dossier.text.Messages;

/** The words of a brief that are not of a fact. */
final class BriefText {

    /** As precise as figures are. */
    private static final int MOST_DIGITS = 6;

    private BriefText() {}

    static String of(String key, Language language) {
        return Messages.get(Brief.class, key, language);
    }

    /** The year in which a time begins; if it has no beginning, in which it ends. */
    static int year(PartialDate date) {
        return requireNonNull(date.earliest() == null ? date.latest() : date.earliest())
                .getYear();
    }

    /** A number with its unit, if that is money: "5,000", "$5,000,000", "EUR 5,000". */
    static String number(BigDecimal number, String unit, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(MOST_DIGITS);
        String digits = format.format(number);
        if (!unit.matches("[A-Z]{3}")) {
            return digits;
        }
        return unit.equals("USD") ? of("dollars", language).formatted(digits) : unit + " " + digits;
    }
}
