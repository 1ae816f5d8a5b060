package org.dossier.http.front;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CacheKey;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.cache.ComputedResponse;
import org.dossier.http.cache.ReadThroughCache;
import org.dossier.http.stream.EventStreamRegistry;
import org.jspecify.annotations.Nullable;

/** Opens event streams. */
@Singleton
class EventStreamHandler {

    private final Router router;
    private final ReadThroughCache cache;
    private final EventStreamRegistry streams;

    EventStreamHandler(Router router, ReadThroughCache cache, EventStreamRegistry streams) {
        this.router = router;
        this.cache = cache;
        this.streams = streams;
    }

    /**
     * Checks the values of a stream's filters: those that its list rejects are rejected in the same words.
     *
     * @return the response of the list; null for a stream without filters
     */
    @Nullable
    CompletableFuture<CachedResponse> check(HttpServerRequest request, CacheKey stream) {
        Map<String, String> filters = streams.filters(request);
        return filters.isEmpty()
                ? null
                : cache.get(
                        cache.listKey(stream, filters),
                        normalised -> dispatch(new CapturedRequest(request, normalised)));
    }

    /** @throws org.dossier.http.problem.ProblemException if a parameter is not supported by streams, or too many are open */
    void open(RoutingContext routing, CacheKey stream) {
        streams.open(routing, stream.parameterNames());
    }

    /**
     * In a duplicated context, as for a request of its own: otherwise concurrent reads would share a request scope.
     */
    private CompletableFuture<ComputedResponse> dispatch(CapturedRequest captured) {
        Context context = VertxContext.createNewDuplicatedContext();
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(now -> router.handle(captured));
        return captured.computed();
    }
}
