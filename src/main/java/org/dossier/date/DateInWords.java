package org.dossier.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.dossier.text.Language;
import org.dossier.text.Messages;

/** A partial date in words, so that no reader takes its first or last day for an exact one. */
record DateInWords(Language language) {

    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final String FIRST_SEASON = "21";

    /** @param edtf a valid date */
    String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String start = edtf.substring(0, slash);
        String end = edtf.substring(slash + 1);
        if (Edtf.isOpen(start)) {
            return text("until").formatted(single(end));
        }
        return Edtf.isOpen(end)
                ? text("since").formatted(single(start))
                : text("span").formatted(single(start), single(end));
    }

    private String single(String edtf) {
        char last = edtf.charAt(edtf.length() - 1);
        if (Character.isLetterOrDigit(last)) {
            return exact(edtf);
        }
        String qualifier = last == '~' ? "about" : last == '?' ? "perhaps" : "perhapsAbout";
        return text(qualifier).formatted(exact(edtf.substring(0, edtf.length() - 1)));
    }

    private String exact(String edtf) {
        if (edtf.endsWith("X")) {
            return text(edtf.endsWith("XX") ? "century" : "decade").formatted(edtf.replace('X', '0'));
        }
        if (edtf.length() == DAY) {
            return format("day", LocalDate.parse(edtf));
        }
        if (edtf.length() == MONTH) {
            String part = edtf.substring(5);
            return part.compareTo(FIRST_SEASON) < 0
                    ? format("month", LocalDate.parse(edtf + "-01"))
                    : text("season" + part).formatted(edtf.substring(0, 4));
        }
        return edtf;
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(text(pattern), language.locale()).format(day);
    }

    private String text(String key) {
        return Messages.get(DateInWords.class, key, language);
    }
}
