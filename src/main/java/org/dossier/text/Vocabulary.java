package org.dossier.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The vocabularies of the contract, which are enums. Converts their constants from and to snake case, as JSON and parameters have
 * them, and says in each language what they mean.
 */
public final class Vocabulary {

    private static final Pattern INSIDE_NAME = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Vocabulary() {}

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the vocabulary does not contain the word */
    public static <E extends Enum<E>> E constant(Class<E> vocabulary, String word) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is not a " + vocabulary.getSimpleName()));
    }

    public static <E extends Enum<E>> List<String> words(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Vocabulary::word)
                .toList();
    }

    /** A few words for a value of a vocabulary, to print in its place. */
    public static String label(Enum<?> constant, Language language) {
        return label(id(constant.getDeclaringClass()), word(constant), language);
    }

    /** The same by the id of the vocabulary, which is its name in the contract in kebab case. */
    public static String label(String vocabulary, String word, Language language) {
        return label(vocabulary + "." + word, language);
    }

    /** The label of a vocabulary. */
    public static String label(String vocabulary, Language language) {
        return Messages.get(Vocabulary.class, "label." + vocabulary, language);
    }

    /** One sentence about a value of a vocabulary. */
    public static String definition(String vocabulary, String word, Language language) {
        return definition(vocabulary + "." + word, language);
    }

    /** One sentence about a vocabulary. */
    public static String definition(String vocabulary, Language language) {
        return Messages.get(Vocabulary.class, "definition." + vocabulary, language);
    }

    /** The id of a vocabulary. */
    public static String id(Class<?> vocabulary) {
        Schema schema = vocabulary.getAnnotation(Schema.class);
        return id(schema == null || schema.name().isEmpty() ? vocabulary.getSimpleName() : schema.name());
    }

    /** The id of a vocabulary by its name in the contract. */
    public static String id(String schema) {
        return INSIDE_NAME.matcher(schema).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
