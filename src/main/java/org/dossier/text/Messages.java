package org.dossier.text;

import java.util.ResourceBundle;

/**
 * Short texts that are not data, such as "as reported by". Each class that uses them has one properties file per language beside
 * it.
 */
public final class Messages {

    private static final ResourceBundle.Control NO_PLATFORM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /**
     * The text for {@code key} in the file named after {@code owner}, e.g. {@code
     * org/dossier/source/Assertion_es.properties}.
     */
    public static String get(Class<?> owner, String key, Language language) {
        return ResourceBundle.getBundle(owner.getName(), language.locale(), owner.getClassLoader(), NO_PLATFORM_LOCALE)
                .getString(key);
    }
}
