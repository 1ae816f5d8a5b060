package org.dossier.http.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketListener;
import io.github.bucket4j.MathType;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LockFreeBucket;

/** The buckets of the clients that called of late: full at first, and filled again evenly. */
final class Buckets {

    private final LoadingCache<Client, Bucket> remembered;

    Buckets(LimitConfig config, TimeMeter time) {
        if (config.clients() <= 0) {
            throw new WrongSetting("clients", config.clients(), "1 or more");
        }
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(config.quota()).refillGreedy(config.quota(), config.window()))
                .build();
        this.remembered = Caffeine.newBuilder()
                .maximumSize(config.clients())
                // A bucket that is left alone for a window is full, as a new one is.
                .expireAfterAccess(config.window())
                .ticker(time::currentTimeNanos)
                // To tidy up takes less time than to hand it to another thread.
                .executor(Runnable::run)
                // Not by its builder: that makes a configuration for each. Free of locks, as no event loop may wait.
                .build(client ->
                        new LockFreeBucket(configuration, MathType.INTEGER_64_BITS, time, BucketListener.NOPE));
    }

    Bucket of(Client client) {
        return remembered.get(client);
    }

    long size() {
        return remembered.estimatedSize();
    }
}
