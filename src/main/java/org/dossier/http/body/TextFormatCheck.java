package org.dossier.http.body;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dossier.date.PartialDate;

/**
 * A {@code format} of the contract's schemas that JSON Schema does not define.
 *
 * @param name the value of {@code format}
 * @param expected describes valid texts, for error messages
 */
record TextFormatCheck(String name, String expected, Predicate<String> isValid) implements Format {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Pattern TWELVE_WORDS = Pattern.compile("[^ ]+( [^ ]+){0,11}");

    static final List<TextFormatCheck> FORMATS = List.of(
            new TextFormatCheck(
                    "edtf", "an existing date in EDTF, level 0 or 1, such as 2024-03", TextFormatCheck::isDate),
            new TextFormatCheck("iso-3166-1", "an ISO 3166-1 alpha-2 code", COUNTRIES::contains),
            new TextFormatCheck("locator", "at most twelve words, separated by single spaces", text -> TWELVE_WORDS
                    .matcher(text)
                    .matches()));

    private static boolean isDate(String text) {
        try {
            PartialDate.of(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
        return isValid.test(text);
    }
}
