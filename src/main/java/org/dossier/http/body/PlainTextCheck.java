package org.dossier.http.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rejects texts that are not plain, because they are served in many formats, and printed, without escaping. */
final class PlainTextCheck {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&(#\\w+|[a-zA-Z]+\\d*);");

    /** Control characters, surrogates, noncharacters, zero-width characters, and bidirectional controls. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private PlainTextCheck() {}

    static void check(JsonNode part, Faults faults) {
        if (part.isTextual()) {
            String fault = fault(part.textValue());
            if (fault != null) {
                faults.add("", fault);
            }
        } else if (part.isArray()) {
            for (int i = 0; i < part.size(); i++) {
                check(part.get(i), faults.in("/" + i));
            }
        } else {
            part.properties()
                    .forEach(property -> check(property.getValue(), faults.in("/" + escaped(property.getKey()))));
        }
    }

    private static @Nullable String fault(String text) {
        if (MARKUP.matcher(text).find()) {
            return "Text contains markup; only plain text is allowed.";
        }
        if (INVISIBLE.matcher(text).find()) {
            return "Text contains control characters or other invisible characters.";
        }
        if (!text.strip().equals(text)) {
            return "Text begins or ends with white space.";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? null
                : "Text is not in Unicode Normalization Form C (NFC).";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
