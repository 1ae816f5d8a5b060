package org.dossier.http.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may listen, and how they are kept. */
@ConfigMapping(prefix = "dossier.stream")
interface StreamConfig {

    /** How many streams are open at once; another one is answered with 503. */
    @WithDefault("1000")
    int most();

    /** How many streams one client has open at once; another one is answered with 429. */
    @WithDefault("20")
    int mostPerClient();

    /**
     * How often a silent stream says that it is alive. A reader who takes nothing from one such moment to the next loses the
     * connection.
     */
    @WithDefault("15s")
    Duration heartbeat();
}
