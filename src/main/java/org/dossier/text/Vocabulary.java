package org.dossier.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Converts constants of an enum from and to snake case, as JSON and parameters have them. */
public final class Vocabulary {

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
}
