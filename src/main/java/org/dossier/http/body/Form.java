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
 * A form of text that schemas name, beside those that JSON Schema knows.
 *
 * @param name as in a schema's {@code format}
 * @param expected what is expected, for the person who sent something else
 */
record Form(String name, String expected, Predicate<String> form) implements Format {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Pattern TWELVE_WORDS = Pattern.compile("[^ ]+( [^ ]+){0,11}");

    static final List<Form> FORMATS = List.of(
            new Form("edtf", "a date as in EDTF, level 0 or 1, that exists, as in 2024-03", Form::isDate),
            new Form("iso-3166-1", "an ISO 3166-1 alpha-2 code", COUNTRIES::contains),
            new Form("locator", "twelve words at the most, with single spaces", text -> TWELVE_WORDS
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
        return form.test(text);
    }
}
