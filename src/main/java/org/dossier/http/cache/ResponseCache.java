package org.dossier.http.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Successful responses in memory, bounded in bytes. Concurrent requests for the same missing response compute it once.
 */
@Singleton
class ResponseCache {

    /** Estimated bytes of an entry besides its body, headers, path and query. */
    private static final int OVERHEAD = 1_000;

    private static final String READS = "dossier.cache.reads";

    private final AsyncCache<CacheKey, CachedResponse> responses;
    private final boolean isEnabled;
    private final Counter hits;
    private final Counter misses;

    ResponseCache(CacheConfig config, MeterRegistry metrics) {
        this.isEnabled = config.bytes() > 0;
        this.hits = metrics.counter(READS, "result", "hit");
        this.misses = metrics.counter(READS, "result", "miss");
        Counter evictions = metrics.counter("dossier.cache.evictions");
        this.responses = Caffeine.newBuilder()
                .maximumWeight(config.bytes())
                .evictionListener((key, response, cause) -> evictions.increment())
                .weigher((CacheKey key, CachedResponse response) -> OVERHEAD
                        + key.request().path().length()
                        + key.request().query().length()
                        + response.size())
                .buildAsync();
        metrics.gauge("dossier.cache.bytes", responses, ResponseCache::bytes);
        metrics.gauge("dossier.cache.responses", responses, cache -> cache.synchronous()
                .estimatedSize());
    }

    private static double bytes(AsyncCache<CacheKey, CachedResponse> responses) {
        return responses
                .synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElseThrow();
    }

    /** @return null if the response is absent, or still being computed */
    @Nullable
    CachedResponse getIfPresent(CacheKey key) {
        CompletableFuture<CachedResponse> future = isEnabled ? responses.asMap().get(key) : null;
        CachedResponse response = future == null || future.isCompletedExceptionally() ? null : future.getNow(null);
        (response == null ? misses : hits).increment();
        return response;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // its result completes the returned future
    CompletableFuture<CachedResponse> get(CacheKey key, Supplier<CompletableFuture<CachedResponse>> compute) {
        if (!isEnabled) {
            return compute.get();
        }
        CompletableFuture<CachedResponse> computed = new CompletableFuture<>();
        CompletableFuture<CachedResponse> present = responses.asMap().putIfAbsent(key, computed);
        if (present != null) {
            return present;
        }
        compute.get().whenComplete((response, failure) -> {
            if (failure != null) {
                computed.completeExceptionally(failure);
            } else if (response.isSuccess()) {
                computed.complete(response.moveOutOfHeap());
            } else {
                responses.asMap().remove(key, computed);
                computed.complete(response);
            }
        });
        return computed;
    }
}
