package org.dossier.reference;

import java.util.Locale;
import java.util.Set;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A country. Its name is that of the Unicode CLDR, as the JDK has it. */
@Schema(description = "A country. Its name is that of the Unicode CLDR.")
public record Country(
        @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "CO")
        String code,

        @Schema(description = "ISO 3166-1 alpha-3 code.", examples = "COL")
        String alpha3,

        @Schema(description = "The country's name.", examples = "Colombia")
        String name) {

    /** How a code is written. */
    public static final String CODE = "^[A-Z]{2}$";

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Whether there is such a code in ISO 3166-1. */
    public static boolean isCode(String alpha2) {
        return CODES.contains(alpha2);
    }

    /**
     * The name is that of the Unicode CLDR, with "and" in words as in running text.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public static Country of(String code, Language language) {
        Locale country = new Locale("", code);
        return new Country(
                code,
                country.getISO3Country(),
                country.getDisplayCountry(language.locale()).replace(" & ", " and "));
    }
}
