package org.dossier.http.connection;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What clients may hold open, on each port. */
@ConfigMapping(prefix = "dossier.connection")
interface ConnectionConfig {

    /** How many connections are open at once; another one is closed at once. */
    @WithDefault("2000")
    int maximum();

    /**
     * How many connections one client (an IPv4 address, or a /64 network of IPv6) has open at once; another one is closed at once.
     * It is also how many HTTP/2 requests one client has open, over all its connections. A trusted proxy has no such bound.
     */
    @WithDefault("200")
    int maximumPerClient();

    /** A connection without a complete request for this long is closed, whatever else it sends. */
    @WithDefault("75s")
    Duration idleTimeout();

    /** A connection whose client reads nothing of a waiting response for this long is closed. */
    @WithDefault("10s")
    Duration writeTimeout();

    /**
     * How many bytes of responses may wait to be read by clients, over all connections. Above it, the client that leaves the most
     * unread loses its connections.
     */
    @WithDefault("16M")
    MemorySize unreadBytes();
}
