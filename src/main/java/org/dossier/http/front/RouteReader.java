package org.dossier.http.front;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CacheKey;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.cache.ComputedResponse;
import org.dossier.http.cache.ReadThroughCache;

/**
 * Reads routes of this service on behalf of a request: each response is the one that a client gets, cached or computed. No thread
 * waits for it, and no quota is charged for it.
 */
@Singleton
public class RouteReader {

    private final Vertx vertx;
    private final Router router;
    private final ReadThroughCache cache;

    RouteReader(Vertx vertx, Router router, ReadThroughCache cache) {
        this.vertx = vertx;
        this.router = router;
        this.cache = cache;
    }

    /**
     * @param request the request of the client
     * @param query what the response depends on, with {@code lang} where the route has it
     */
    public CompletableFuture<CachedResponse> read(
            HttpServerRequest request, String path, Map<String, String> query, String mediaType) {
        return read(request, cache.internalKey(path, query, mediaType));
    }

    CompletableFuture<CachedResponse> read(HttpServerRequest request, CacheKey key) {
        return cache.get(key, normalised -> dispatch(new CapturedRequest(request, normalised)));
    }

    /**
     * In a duplicated context, as for a request of its own: otherwise concurrent reads would share a request scope.
     */
    private CompletableFuture<ComputedResponse> dispatch(CapturedRequest captured) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(now -> router.handle(captured));
        return captured.computed();
    }
}
