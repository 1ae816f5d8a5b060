package org.dossier.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A language of the texts. To add one, add a constant here, the texts in the data, and the message files; no column and
 * no wire type changes.
 */
@Schema(description = "A language of the texts (BCP 47).")
public enum Language {
    EN,
    ES;

    /** For clients that accept none of the languages, and for texts without a translation. */
    public static final Language FALLBACK = EN;

    private static final List<String> TAGS =
            Arrays.stream(values()).map(Language::tag).toList();

    /** The BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /**
     * The supported language that the client prefers.
     *
     * @param header the value of {@code Accept-Language}; {@link #FALLBACK} is used if it is null, invalid, or has no
     *     supported language
     */
    public static Language accepted(@Nullable String header) {
        if (header == null) {
            return FALLBACK;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS);
            return tag == null ? FALLBACK : valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) { // the latter for a lone hyphen
            return FALLBACK;
        }
    }
}
