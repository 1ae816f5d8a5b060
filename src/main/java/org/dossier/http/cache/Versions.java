package org.dossier.http.cache;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which state of the store a read shows. Asked on the event loop: the answer comes from memory. */
public interface Versions {

    /**
     * @param path of the request
     * @param edition the edition that is asked for; null for the newest
     * @return null when no such state is known; the read is then computed, and not kept
     */
    @Nullable
    Version of(String path, @Nullable Integer edition);

    /**
     * A state of the store.
     *
     * @param edition the edition that a read now resolves to
     * @param touched the last edition up to it that changed what the path shows; 0 for what no edition changes
     * @param changedAt when that was published; long ago for what no edition changes
     */
    record Version(int edition, int touched, Instant changedAt) {}
}
