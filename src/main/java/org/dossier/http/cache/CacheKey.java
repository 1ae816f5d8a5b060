package org.dossier.http.cache;

import java.util.Set;
import org.dossier.http.media.Format;
import org.jspecify.annotations.Nullable;

/**
 * The key of a cached response: the normalised request, and the last edition that changed what it shows. Editions that
 * change something else leave the key equal, and so the response cached.
 */
public final class CacheKey {

    private final NormalisedRequest request;
    private final DataVersions.@Nullable Version version;

    /** @param version null if unknown */
    CacheKey(NormalisedRequest request, DataVersions.@Nullable Version version) {
        this.request = request;
        this.version = version;
    }

    /** Whether the response may be cached, and so be shared between clients. */
    public boolean isCacheable() {
        return version != null && request.cacheable();
    }

    /** Whether the request is for server-sent events. */
    public boolean isStream() {
        return request.mediaType().equals(Format.EVENTS_TYPE);
    }

    /** The number of the newest edition if the request is for the newest edition, otherwise 0. */
    public int newestEdition() {
        return version == null || request.pinned() ? 0 : version.edition();
    }

    /** Parameters that only repeat their default value are left out. */
    public Set<String> parameterNames() {
        return request.parameterNames();
    }

    NormalisedRequest request() {
        return request;
    }

    DataVersions.@Nullable Version version() {
        return version;
    }

    CacheKey withRequest(NormalisedRequest other) {
        return new CacheKey(other, version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CacheKey key && touched() == key.touched() && request.equals(key.request);
    }

    @Override
    public int hashCode() {
        return 31 * request.hashCode() + touched();
    }

    private int touched() {
        return version == null ? -1 : version.touched();
    }
}
