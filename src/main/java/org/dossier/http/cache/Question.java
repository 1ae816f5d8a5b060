package org.dossier.http.cache;

import org.jspecify.annotations.Nullable;

/**
 * A read in its normal form: all spellings of one question are equal.
 *
 * @param path as it was asked for
 * @param query sorted, without defaults, lists sorted
 * @param type the media type decided
 * @param language the language of the answer
 * @param edition the edition that is asked for; null for the newest
 * @param vary the request headers that chose the answer
 */
record Question(
        String path,
        String query,
        String type,
        String language,
        @Nullable Integer edition,
        String vary) {

    boolean isPinned() {
        return edition != null;
    }

    /** Whether it asks for the newest edition, and not for a page of a walk that began in some edition. */
    boolean isNewest() {
        return !isPinned() && !query.startsWith("cursor=") && !query.contains("&cursor=");
    }

    /** What its answer is kept under, for one state of the store. */
    String key(Versions.Version version) {
        return version.touched() + " " + type + " " + language + " " + path + "?" + query;
    }
}
