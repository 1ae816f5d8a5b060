package org.dossier.http.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the service itself needs to know of a part of the contract, which declares it in an extension. */
interface Trait {

    /** The name of the extension. Its value is one trait, or several with commas between them. */
    String EXTENSION = "x-traits";

    /** The trait as the extension names it. */
    String word();

    /** @param words the value of the extension; empty if there are no traits */
    static <T extends Enum<T> & Trait> Set<T> parse(Class<T> kind, String words) {
        List<String> given = words.isEmpty() ? List.of() : List.of(words.split(",", -1));
        Set<T> traits = EnumSet.noneOf(kind);
        Arrays.stream(kind.getEnumConstants())
                .filter(trait -> given.contains(trait.word()))
                .forEach(traits::add);
        if (traits.size() != given.size()) {
            throw new IllegalArgumentException("unknown traits in " + words);
        }
        return Collections.unmodifiableSet(traits);
    }
}
