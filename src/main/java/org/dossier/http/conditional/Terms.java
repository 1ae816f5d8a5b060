package org.dossier.http.conditional;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What caches on the way may do with a response.
 *
 * @param cacheControl how long it may be kept
 * @param vary the request headers that chose it; null when parameters chose everything
 * @param changedAt when what it shows last changed; null when nobody may keep it
 */
public record Terms(
        String cacheControl,
        @Nullable String vary,
        @Nullable Instant changedAt) {

    /** An error, or a response outside the contract. */
    public static final Terms NOT_KEPT = new Terms("no-store", null, null);
}
