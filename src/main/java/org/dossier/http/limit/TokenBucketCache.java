package org.dossier.http.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;
import org.dossier.http.InvalidSettingException;

/** The token buckets of recent clients. A bucket starts full and is refilled evenly. */
final class TokenBucketCache {

    private final LoadingCache<Client, Bucket> buckets;

    TokenBucketCache(LimitConfig config, TimeMeter time) {
        InvalidSettingException.check(config.clients() > 0, "dossier.limit.clients", config.clients(), "1 or more");
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(config.quota())
                .refillGreedy(config.quota(), config.window())
                .build();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                // A bucket that is unused for a window is full again, like a new one.
                .expireAfterAccess(config.window())
                .ticker(time::currentTimeNanos)
                // Maintenance takes less time than handing it to another thread.
                .executor(Runnable::run)
                .build(client -> Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(time)
                        .withSynchronizationStrategy(SynchronizationStrategy.LOCK_FREE) // never blocks an event loop
                        .build());
    }

    Bucket of(Client client) {
        return buckets.get(client);
    }

    long size() {
        return buckets.estimatedSize();
    }
}
