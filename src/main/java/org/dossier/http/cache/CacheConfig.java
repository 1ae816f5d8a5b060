package org.dossier.http.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;

/** How responses are kept. */
@ConfigMapping(prefix = "dossier.cache")
interface CacheConfig {

    /** How many bytes of responses are kept at the most; 0 computes every response anew. */
    @WithDefault("67108864")
    long bytes();

    /** When this release was made (RFC 3339): no response of it is older, as another release may have written it otherwise. */
    Instant released();
}
