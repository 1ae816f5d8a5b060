package org.dossier.http.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The headers that tell HTTP caches what they may do with a response.
 *
 * @param cacheControl {@code Cache-Control}
 * @param vary {@code Vary}; null if no request header was negotiated
 * @param lastModified {@code Last-Modified}; null if the response must not be cached
 */
public record CachingHeaders(
        String cacheControl,
        @Nullable String vary,
        @Nullable Instant lastModified) {

    /** For errors, and for responses outside the contract. */
    public static final CachingHeaders NO_STORE = new CachingHeaders("no-store", null, null);
}
