package org.dossier.http.contract;

/**
 * What caching needs to know of a route. A route declares its traits where it is described: {@code @Extension(name =
 * RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED)}. Most routes need none.
 */
public enum RouteTrait implements Trait {
    /** HTTP caches ask before they use a response again, because its readers must not miss a correction. */
    IS_REVALIDATED(RouteTrait.REVALIDATED),

    /** No edition changes its responses, only a release. */
    IS_CONSTANT(RouteTrait.CONSTANT);

    /** The name of the extension of an operation. Its value is one trait, or several with commas between them. */
    public static final String EXTENSION = Trait.EXTENSION;

    public static final String REVALIDATED = "revalidated";
    public static final String CONSTANT = "constant";

    private final String word;

    RouteTrait(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
