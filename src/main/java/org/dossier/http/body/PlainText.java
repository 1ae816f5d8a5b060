package org.dossier.http.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts are served in many formats and printed as they are: so they are plain, and each is written in one way only. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&(#\\w+|[a-zA-Z]+\\d*);");

    /** Control characters, halves of characters, what is no character, and what turns the direction of the text around it. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private PlainText() {}

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
            return "This has markup; texts here are plain.";
        }
        if (INVISIBLE.matcher(text).find()) {
            return "This has control characters or other invisible ones.";
        }
        if (!text.strip().equals(text)) {
            return "This begins or ends with a space.";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? null
                : "This is not in the Unicode normalisation form C: letters come with their accents.";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
