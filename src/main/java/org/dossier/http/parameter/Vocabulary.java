package org.dossier.http.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the constants of a closed vocabulary are written outside Java: in snake case. */
public final class Vocabulary {

    private Vocabulary() {}

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when the vocabulary has no such word */
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
