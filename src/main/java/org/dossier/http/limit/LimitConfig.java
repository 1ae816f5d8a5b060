package org.dossier.http.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How many requests each client may make. */
@ConfigMapping(prefix = "dossier.limit")
interface LimitConfig {

    /** How many requests a client can make at once, and in each window from then on; 0 sets no limit. */
    @WithDefault("600")
    long quota();

    /** In what time a quota that was used up is whole again, in whole seconds: it comes back evenly, request by request. */
    @WithDefault("60s")
    Duration window();

    /**
     * How many clients are remembered at the most, in a third of a kilobyte each. Of more than that within a window, some are
     * forgotten and begin anew, with a whole quota.
     */
    @WithDefault("50000")
    long clients();

    /**
     * The addresses, or ranges of them such as {@code 10.0.0.0/8}, of the proxies whose {@code X-Forwarded-For} is believed; none:
     * whoever connects is the client.
     */
    Optional<List<String>> trustedProxies();
}
