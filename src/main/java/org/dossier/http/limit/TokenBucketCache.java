package org.dossier.http.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketListener;
import io.github.bucket4j.MathType;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LockFreeBucket;

/** The token buckets of recent clients. A bucket starts full and is refilled evenly. */
final class TokenBucketCache {

    private final LoadingCache<Client, Bucket> buckets;

    TokenBucketCache(LimitConfig config, TimeMeter time) {
        if (config.clients() <= 0) {
            throw new WrongSetting("clients", config.clients(), "1 or more");
        }
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(config.quota()).refillGreedy(config.quota(), config.window()))
                .build();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                // A bucket that is unused for a window is full again, like a new one.
                .expireAfterAccess(config.window())
                .ticker(time::currentTimeNanos)
                // Maintenance takes less time than handing it to another thread.
                .executor(Runnable::run)
                // Not the builder, which creates a configuration for each bucket. Lock-free, so that it never blocks an event loop.
                .build(client ->
                        new LockFreeBucket(configuration, MathType.INTEGER_64_BITS, time, BucketListener.NOPE));
    }

    Bucket of(Client client) {
        return buckets.get(client);
    }

    long size() {
        return buckets.estimatedSize();
    }
}
