package org.dossier.http.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dossier.http.conditional.Reply;
import org.jspecify.annotations.Nullable;

/** Whole responses, bounded in bytes. What many ask for at once is computed once. Only successes are kept. */
@ApplicationScoped
class Responses {

    /** What an entry takes besides its body, its headers and its key, roughly. */
    private static final int OVERHEAD = 1_000;

    private final AsyncCache<Key, Reply> kept;
    private final boolean keeps;

    Responses(CacheConfig config) {
        this.keeps = config.bytes() > 0;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.bytes())
                .weigher((Key key, Reply reply) -> OVERHEAD
                        + key.question().path().length()
                        + key.question().query().length()
                        + reply.size())
                .buildAsync();
    }

    /** @return null unless it is there, whole */
    @Nullable
    Reply kept(Key key) {
        CompletableFuture<Reply> reply = keeps ? kept.asMap().get(key) : null;
        return reply == null || reply.isCompletedExceptionally() ? null : reply.getNow(null);
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
            if (!reply.isSuccess()) {
                kept.asMap().remove(key, mine);
            }
            mine.complete(reply);
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
