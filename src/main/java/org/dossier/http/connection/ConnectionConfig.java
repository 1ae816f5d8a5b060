package org.dossier.http.connection;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dossier.http.InvalidSettingException;

/** Limits of connections, per port. */
@ConfigMapping(prefix = "dossier.connection")
interface ConnectionConfig {

    /** Maximum number of open connections; default 2000. Further connections are closed immediately. */
    @WithDefault("2000")
    int maximum();

    /**
     * Maximum number of open connections per client (an IPv4 address, or an IPv6 /64 network); default 200. Further
     * connections are closed immediately. Also the maximum number of open HTTP/2 requests per client, over all its
     * connections. Trusted proxies are not limited.
     */
    @WithDefault("200")
    int maximumPerClient();

    /** Time without a complete request after which a connection is closed, whatever else it sends; default 75 s. */
    @WithDefault("75s")
    Duration idleTimeout();

    /** Time without progress in reading a response after which a connection is closed; default 10 s. */
    @WithDefault("10s")
    Duration writeTimeout();

    /**
     * Maximum size of all responses that clients have not read yet, in bytes; default 16 MiB. Above it, the connections
     * of the client with the most unread bytes are closed.
     */
    @WithDefault("16M")
    MemorySize unreadBytes();

    /** @throws InvalidSettingException if a value is not valid */
    static void check(ConnectionConfig config) {
        checkNumber("maximum", config.maximum());
        checkNumber("maximum-per-client", config.maximumPerClient());
        checkTimeout("idle-timeout", config.idleTimeout());
        checkTimeout("write-timeout", config.writeTimeout());
        checkNumber("unread-bytes", config.unreadBytes().asLongValue());
    }

    private static void checkNumber(String setting, long number) {
        InvalidSettingException.check(number > 0, "dossier.connection." + setting, number, "1 or more");
    }

    /** Connections are checked several times within a timeout, at most every 25 ms. */
    private static void checkTimeout(String setting, Duration time) {
        InvalidSettingException.check(
                time.toMillis() >= 100, "dossier.connection." + setting, time, "100 milliseconds or more");
    }
}
