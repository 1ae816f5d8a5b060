package org.dossier.page;

import java.util.MissingResourceException;
import org.dossier.text.Language;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words of the interface, which are in one file for each language, and those of codes. */
public record PageTranslator(Language language) {

    public String of(String key) {
        return Messages.get(PageTranslator.class, key, language);
    }

    public String of(String key, Object argument) {
        return of(key).formatted(argument);
    }

    public String of(String key, Object first, Object second) {
        return of(key).formatted(first, second);
    }

    /** @return the label of a code; the code itself if the vocabulary does not have it, as new ones may come */
    public String label(String vocabulary, @Nullable String code) {
        if (code == null) {
            return "";
        }
        try {
            return Vocabulary.label(vocabulary, code, language);
        } catch (MissingResourceException unknown) {
            return code;
        }
    }
}
