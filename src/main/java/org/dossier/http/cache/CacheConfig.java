package org.dossier.http.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;

/** How responses are kept, by the service itself and by caches on the way. */
@ConfigMapping(prefix = "dossier.cache")
interface CacheConfig {

    /** How many bytes of responses are kept in memory at the most; 0 computes every response anew. */
    @WithDefault("67108864")
    long bytes();

    /** When this release was made (RFC 3339): no response of it is older, as another release may have written it otherwise. */
    Instant released();

    /** For how long a cache on the way may serve a response without asking; whole seconds. */
    @WithDefault("60s")
    Duration maxAge();

    /** For how much longer it may serve it while it asks; whole seconds. */
    @WithDefault("60s")
    Duration staleWhileRevalidate();

    /** For how much longer it may serve it while the service does not answer; whole seconds. */
    @WithDefault("1h")
    Duration staleIfError();
}
