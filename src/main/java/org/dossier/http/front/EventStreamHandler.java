package org.dossier.http.front;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CacheKey;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.cache.ReadThroughCache;
import org.dossier.http.stream.EventStreamRegistry;
import org.jspecify.annotations.Nullable;

/** Opens event streams. */
@Singleton
class EventStreamHandler {

    private final RouteReader reader;
    private final ReadThroughCache cache;
    private final EventStreamRegistry streams;

    EventStreamHandler(RouteReader reader, ReadThroughCache cache, EventStreamRegistry streams) {
        this.reader = reader;
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
        return filters.isEmpty() ? null : reader.read(request, cache.listKey(stream, filters));
    }

    /** @throws org.dossier.http.problem.ProblemException if a parameter is not supported by streams, or too many are open */
    void open(RoutingContext routing, CacheKey stream) {
        streams.open(routing, stream.parameterNames());
    }
}
