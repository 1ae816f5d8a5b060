package org.dossier.http.front;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CacheKey;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.cache.ComputedResponse;
import org.dossier.http.cache.ReadThroughCache;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.stream.EventStreamRegistry;

/** Opens event streams. Each event is the response of a read, cached or computed. */
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

    /** @throws ProblemException if a parameter is not supported by streams, or too many streams are open */
    void open(RoutingContext routing, CacheKey stream) {
        HttpServerRequest request = routing.request();
        String language = request.getParam("lang");
        streams.open(routing, stream.parameterNames(), number -> cache.get(
                        cache.eventKey(stream, number, language),
                        normalised -> dispatch(new CapturedRequest(request, normalised)))
                .thenApply(EventStreamHandler::event));
    }

    private static Buffer event(CachedResponse response) {
        if (!response.isSuccess()) {
            throw new IllegalStateException("The resource of an event could not be read.");
        }
        return response.body();
    }

    /**
     * In a duplicated context, as for a request of its own: otherwise concurrent events would share a request scope.
     */
    private CompletableFuture<ComputedResponse> dispatch(CapturedRequest captured) {
        Context context = VertxContext.createNewDuplicatedContext();
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(now -> router.handle(captured));
        return captured.computed();
    }
}
