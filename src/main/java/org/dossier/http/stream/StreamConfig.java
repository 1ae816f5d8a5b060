package org.dossier.http.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.dossier.http.InvalidSettingException;

/** Event streams. */
@ConfigMapping(prefix = "dossier.stream")
interface StreamConfig {

    /** Maximum number of open streams; default 1000. Further streams get 503. */
    @WithDefault("1000")
    int most();

    /** Maximum number of open streams per client; default 20. Further streams get 429. */
    @WithDefault("20")
    int mostPerClient();

    /**
     * Time between the comments that keep an idle stream alive; default 15 s. The connection of a client that reads
     * nothing between two of them is closed.
     */
    @WithDefault("15s")
    Duration heartbeat();

    /**
     * Maximum number of exports that are sent at the same time; default 4. Further ones get 503, and of one client those beyond half
     * of it 429.
     */
    @WithDefault("4")
    int mostExports();

    /** @throws InvalidSettingException if a value is not valid */
    static void check(StreamConfig config) {
        InvalidSettingException.check(config.most() >= 0, "dossier.stream.most", config.most(), "0 or more");
        InvalidSettingException.check(
                config.mostPerClient() >= 0, "dossier.stream.most-per-client", config.mostPerClient(), "0 or more");
        InvalidSettingException.check(
                config.mostExports() >= 1, "dossier.stream.most-exports", config.mostExports(), "1 or more");
        InvalidSettingException.check(
                config.heartbeat().toMillis() > 0,
                "dossier.stream.heartbeat",
                config.heartbeat(),
                "one millisecond or more");
    }
}
