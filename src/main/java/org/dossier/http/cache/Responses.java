package org.dossier.http.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dossier.http.conditional.Representation;

/** Whole responses, bounded in bytes. What many ask for at once is computed once. Only successes are kept. */
@ApplicationScoped
class Responses {

    /** What an entry takes besides its body and its key, roughly. */
    private static final int OVERHEAD = 1_000;

    private final AsyncCache<String, Representation> kept;
    private final boolean keeps;

    Responses(CacheConfig config) {
        this.keeps = config.bytes() > 0;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.bytes())
                .weigher((String key, Representation response) ->
                        OVERHEAD + key.length() + response.body().length())
                .buildAsync();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // failures are answers too: no response fails to come
    CompletableFuture<Representation> get(String key, Supplier<CompletableFuture<Representation>> compute) {
        if (!keeps) {
            return compute.get();
        }
        CompletableFuture<Representation> response = kept.get(key, (k, executor) -> compute.get());
        response.thenAccept(computed -> {
            if (!computed.isSuccess()) {
                kept.asMap().remove(key, response);
            }
        });
        return response;
    }
}
