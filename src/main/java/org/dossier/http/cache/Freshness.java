package org.dossier.http.cache;

/** How long HTTP caches may use a response without asking again, where the request names no edition. */
enum Freshness {
    /** As the settings of {@link CacheConfig} say. */
    CONFIGURED,

    /** Never. */
    REVALIDATED,

    /** For as long as they like: the address has the version of what it leads to. */
    VERSIONED
}
