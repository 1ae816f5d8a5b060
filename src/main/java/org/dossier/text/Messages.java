package org.dossier.text;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

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

    /**
     * The same in all languages.
     *
     * @param parts what stands in the place of each {@code %s}; of a {@link LocalisedText} the text in the language
     */
    public static LocalisedText inAll(Class<?> owner, String key, Object... parts) {
        return new LocalisedText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::tag, language -> get(owner, key, language).formatted(in(language, parts)))));
    }

    private static Object[] in(Language language, Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof LocalisedText text ? text.in(language) : part)
                .toArray();
    }
}
