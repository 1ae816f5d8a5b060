package org.dossier.page.data;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A partial date.
 *
 * @param earliest the first day that it can mean; null if its beginning is open
 * @param latest the last day that it can mean; null if its end is open
 * @param text in words
 */
public record PageDate(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, String text) {

    private static final Pattern OF_HTML = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    /** As the attribute {@code datetime} of HTML takes it; null for what it has no form for. */
    public @Nullable String machine() {
        return OF_HTML.matcher(edtf).matches() ? edtf : null;
    }
}
