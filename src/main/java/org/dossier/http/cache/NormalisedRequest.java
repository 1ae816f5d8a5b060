package org.dossier.http.cache;

import com.google.common.base.Splitter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A read in its normal form. Different spellings of the same read are equal, and the response depends on nothing else.
 *
 * @param path the path as requested
 * @param query sorted by name, without parameters that have their default value; lists of names are sorted too
 * @param mediaType the negotiated media type
 * @param language the negotiated language (BCP 47); null if the path has no translated texts, or if a parameter names
 *     the language
 * @param coding the negotiated content coding
 * @param edition the requested edition; null for the newest
 * @param pinned whether the query selects a state of the store: an edition, a time, or the edition of a cursor
 * @param cacheable false if a parameter has an unbounded number of values
 * @param freshness how long HTTP caches may use the response without asking again; unused if {@code edition} is not null
 * @param constant whether no edition changes the response
 * @param vary the value of {@code Vary}: the request headers that were negotiated
 */
public record NormalisedRequest(
        String path,
        String query,
        String mediaType,
        @Nullable String language,
        ContentCoding coding,
        @Nullable Integer edition,
        boolean pinned,
        boolean cacheable,
        Freshness freshness,
        boolean constant,
        String vary) {

    NormalisedRequest withoutCoding() {
        return new NormalisedRequest(
                path,
                query,
                mediaType,
                language,
                ContentCoding.IDENTITY,
                edition,
                pinned,
                cacheable,
                freshness,
                constant,
                vary);
    }

    Set<String> parameterNames() {
        return query.isEmpty()
                ? Set.of()
                : Splitter.on('&').withKeyValueSeparator('=').split(query).keySet();
    }
}
