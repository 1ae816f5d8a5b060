package org.dossier.http.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dossier.http.conditional.Reply;
import org.jspecify.annotations.Nullable;

/** Whole responses, bounded in bytes. What many ask for at once is computed once. Only successes are kept. */
@Singleton
class Responses {

    /** What an entry takes besides its body, its headers and its key, roughly. */
    private static final int OVERHEAD = 1_000;

    private static final String READS = "dossier.cache.reads";

    private final AsyncCache<Key, Reply> kept;
    private final boolean keeps;
    private final Counter hits;
    private final Counter misses;

    Responses(CacheConfig config, MeterRegistry metrics) {
        this.keeps = config.bytes() > 0;
        this.hits = metrics.counter(READS, "result", "hit");
        this.misses = metrics.counter(READS, "result", "miss");
        Counter evictions = metrics.counter("dossier.cache.evictions");
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.bytes())
                .evictionListener((key, reply, cause) -> evictions.increment())
                .weigher((Key key, Reply reply) -> OVERHEAD
                        + key.question().path().length()
                        + key.question().query().length()
                        + reply.size())
                .buildAsync();
        metrics.gauge("dossier.cache.bytes", kept, Responses::bytes);
        metrics.gauge(
                "dossier.cache.responses", kept, cache -> cache.synchronous().estimatedSize());
    }

    private static double bytes(AsyncCache<Key, Reply> kept) {
        return kept.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElseThrow();
    }

    /** @return null unless it is there, whole */
    @Nullable
    Reply kept(Key key) {
        CompletableFuture<Reply> reply = keeps ? kept.asMap().get(key) : null;
        Reply whole = reply == null || reply.isCompletedExceptionally() ? null : reply.getNow(null);
        (whole == null ? misses : hits).increment();
        return whole;
    }

    /** Computes it, unless that is being done. */
    @SuppressWarnings("FutureReturnValueIgnored") // what is computed is handed on by what is returned
    CompletableFuture<Reply> get(Key key, Supplier<CompletableFuture<Reply>> compute) {
        if (!keeps) {
            return compute.get();
        }
        CompletableFuture<Reply> mine = new CompletableFuture<>();
        CompletableFuture<Reply> other = kept.asMap().putIfAbsent(key, mine);
        if (other != null) {
            return other;
        }
        compute.get().whenComplete((reply, failure) -> {
            if (failure != null) {
                mine.completeExceptionally(failure);
                return;
            }
            if (reply.isSuccess()) {
                mine.complete(reply.kept());
            } else {
                kept.asMap().remove(key, mine);
                mine.complete(reply);
            }
        });
        return mine;
    }

    /**
     * What a response is kept under.
     *
     * @param question what it answers
     * @param touched the last edition that changed what it shows
     */
    record Key(Question question, int touched) {}
}
