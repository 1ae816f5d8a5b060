package org.dossier.http.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Rate limit per client. */
@ConfigMapping(prefix = "dossier.limit")
interface LimitConfig {

    /** Number of requests that a client may send at once, and then per window; default 600. 0 turns the limit off. */
    @WithDefault("600")
    long quota();

    /** Time in which a used-up quota is refilled, evenly; whole seconds, default 60 s. */
    @WithDefault("60s")
    Duration window();

    /**
     * Maximum number of clients tracked, about 400 bytes each; default 50000. If more clients call within a window,
     * some of them get a full quota again.
     */
    @WithDefault("50000")
    long clients();

    /**
     * Addresses, or ranges such as {@code 10.0.0.0/8}, of the proxies whose {@code X-Forwarded-For} is trusted. Default
     * none: the peer of the connection is the client.
     */
    Optional<List<String>> trustedProxies();
}
