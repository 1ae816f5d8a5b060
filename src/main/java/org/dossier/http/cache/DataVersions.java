package org.dossier.http.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells which state of the store a read shows. Called on the event loop, so implementations must answer from memory.
 */
public interface DataVersions {

    /**
     * @param path the path of the request
     * @param edition the requested edition; null for the newest
     * @return null if the state is unknown; the response is then not cached
     */
    @Nullable
    Version of(String path, @Nullable Integer edition);

    /**
     * A state of the store.
     *
     * @param edition the edition that the read shows
     * @param touched the last edition, up to that one, that changed what the path shows; 0 if no edition changes it
     * @param changedAt publication time of {@code touched}; the epoch if no edition changes it
     */
    record Version(int edition, int touched, Instant changedAt) {}
}
