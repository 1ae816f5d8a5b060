package org.dossier.http.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What caching, cursors and links need to know of a query parameter. A parameter declares its traits where it is described: {@code
 * extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED)}. A filter with a limited number of
 * values needs none.
 */
public enum ParameterTrait {
    /** Selects a state of the store: responses to it are not those of the newest edition. */
    SELECTS_EDITION(ParameterTrait.EDITION),

    /** Has an unlimited number of valid values. Responses are not cached, because they would evict everything else. */
    IS_UNBOUNDED(ParameterTrait.UNBOUNDED),

    /** Is a list of names whose order has no meaning. */
    IS_UNORDERED(ParameterTrait.UNORDERED),

    /** Works with JSON only. Links to other formats leave it out. */
    IS_FOR_JSON_ONLY(ParameterTrait.JSON_ONLY),

    /** Selects no items of a list. A cursor can be used with another value of it. */
    IS_NO_FILTER(ParameterTrait.NO_FILTER);

    /** The name of the extension of a parameter. Its value is one trait, or several with commas between them. */
    public static final String EXTENSION = "x-traits";

    public static final String EDITION = "edition";
    public static final String UNBOUNDED = "unbounded";
    public static final String UNORDERED = "unordered";
    public static final String JSON_ONLY = "json-only";
    public static final String NO_FILTER = "no-filter";

    private final String word;

    ParameterTrait(String word) {
        this.word = word;
    }

    /** @param words the value of the extension; empty for a parameter without traits */
    static Set<ParameterTrait> parse(String words) {
        List<String> given = words.isEmpty() ? List.of() : List.of(words.split(",", -1));
        Set<ParameterTrait> traits = EnumSet.noneOf(ParameterTrait.class);
        Arrays.stream(values()).filter(trait -> given.contains(trait.word)).forEach(traits::add);
        if (traits.size() != given.size()) {
            throw new IllegalArgumentException("unknown traits in " + words);
        }
        return Collections.unmodifiableSet(traits);
    }
}
