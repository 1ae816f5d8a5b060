package org.dossier.http.contract;

/**
 * What caching, cursors and links need to know of a query parameter. A parameter declares its traits where it is described: {@code
 * extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED)}. A filter with a limited number of
 * values needs none.
 */
public enum ParameterTrait implements Trait {
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
    public static final String EXTENSION = Trait.EXTENSION;

    public static final String EDITION = "edition";
    public static final String UNBOUNDED = "unbounded";
    public static final String UNORDERED = "unordered";
    public static final String JSON_ONLY = "json-only";
    public static final String NO_FILTER = "no-filter";

    private final String word;

    ParameterTrait(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
