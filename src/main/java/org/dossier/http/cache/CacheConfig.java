package org.dossier.http.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import org.dossier.http.InvalidSettingException;

/** Caching of responses, in the memory of the service and in HTTP caches. */
@ConfigMapping(prefix = "dossier.cache")
public interface CacheConfig {

    /**
     * Maximum size of all responses in memory, in bytes; default 67108864 (64 MiB). 0 turns the cache in memory off.
     */
    @WithDefault("67108864")
    long bytes();

    /**
     * Time of this release (RFC 3339). {@code Last-Modified} is never earlier, because another release may have written
     * the same data differently.
     */
    Instant released();

    /** {@code max-age}, for browsers, of responses that show the newest edition; whole seconds, default 0: they ask each time. */
    @WithDefault("0s")
    Duration maxAge();

    /** {@code s-maxage}, for shared caches, of responses that show the newest edition; whole seconds, default 10 s. */
    @WithDefault("10s")
    Duration sharedMaxAge();

    /** {@code stale-if-error} of responses that show the newest edition; whole seconds, default 1 h. */
    @WithDefault("1h")
    Duration staleIfError();

    /** @throws InvalidSettingException if a value is not valid */
    static void check(CacheConfig config) {
        InvalidSettingException.check(config.bytes() >= 0, "dossier.cache.bytes", config.bytes(), "0 or more");
        checkSeconds("max-age", config.maxAge());
        checkSeconds("shared-max-age", config.sharedMaxAge());
        checkSeconds("stale-if-error", config.staleIfError());
    }

    private static void checkSeconds(String setting, Duration time) {
        InvalidSettingException.check(
                !time.isNegative() && time.equals(Duration.ofSeconds(time.toSeconds())),
                "dossier.cache." + setting,
                time,
                "whole seconds, 0 or more");
    }
}
