package org.dossier.http.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A language that every text is served in. A further one is a constant here, its texts in the data and its
 * message files; no column and no wire type changes.
 */
@Schema(description = "A language that every text is served in (BCP 47).")
public enum Language {
    @JsonProperty("en")
    EN,
    @JsonProperty("es")
    ES;

    /** What a reader gets who asks for none of ours, and what fills in for a text that lacks a translation. */
    public static final Language FALLBACK = EN;

    private static final List<String> TAGS =
            Arrays.stream(values()).map(Language::tag).toList();

    /** The BCP 47 tag, as in {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /**
     * The language that an {@code Accept-Language} header prefers among ours.
     *
     * @param header null, or a header that names none of ours or cannot be read, gives {@link #FALLBACK}
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
