package org.dossier.http.front;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CacheKey;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.cache.CachingHeaders;
import org.dossier.http.cache.ReadThroughCache;
import org.dossier.http.connection.AcceptHeaderCheck;
import org.dossier.http.connection.BackpressureGate;
import org.dossier.http.connection.ClientConnection;
import org.dossier.http.connection.ProtocolChecks;
import org.dossier.http.limit.RateLimiter;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.security.PreflightHandler;
import org.dossier.http.security.SecurityHeaders;
import org.dossier.http.stream.LineStreamRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The entry point of every request. Serves cached reads immediately. A miss is computed once, however many clients wait
 * for it, and even if the first one disconnects.
 */
@ApplicationScoped
class CachingHttpHandler {

    /** Higher than the handlers of the router, so that cache hits skip all of them. */
    private static final int PRIORITY = 1_000;

    private final RateLimiter limiter;
    private final ReadThroughCache cache;
    private final EventStreamHandler streams;
    private final LineStreamRegistry lines;
    private final PreflightHandler preflight;
    private final BackpressureGate backpressure;
    private final ReadDispatcher dispatcher;
    private final long maxBodySize;

    CachingHttpHandler(
            RateLimiter limiter,
            ReadThroughCache cache,
            EventStreamHandler streams,
            LineStreamRegistry lines,
            PreflightHandler preflight,
            BackpressureGate backpressure,
            ReadDispatcher dispatcher,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.limiter = limiter;
        this.cache = cache;
        this.streams = streams;
        this.lines = lines;
        this.preflight = preflight;
        this.backpressure = backpressure;
        this.dispatcher = dispatcher;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.response() instanceof CapturedResponse) {
            routing.next();
            return;
        }
        if (!ClientConnection.of(request).accept(routing)) {
            return;
        }
        if (!request.response().writeQueueFull()) {
            begin(routing);
        } else if (isCharged(routing)) {
            backpressure.await(routing, () -> begin(routing));
        }
    }

    private void begin(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (limiter.policy() != null) {
            request.response().headers().add(RateLimiter.POLICY, limiter.policy());
        }
        ProblemException violation = ProtocolChecks.violation(request, maxBodySize);
        if (violation != null) {
            routing.addEndHandler(done -> request.connection().close());
            fail(routing, violation);
            return;
        }
        try {
            if (ReadDispatcher.isRead(request)) {
                read(routing, cache.key(request));
                return;
            }
            AcceptHeaderCheck.check(request);
        } catch (ProblemException problem) {
            if (isCharged(routing)) {
                fail(routing, problem);
            }
            return;
        }
        SecurityHeaders.add(request.path(), request.response());
        if (isCharged(routing)) {
            if (request.method().equals(HttpMethod.OPTIONS) && PreflightHandler.isFor(request.path())) {
                preflight.answer(routing);
            } else {
                routing.next();
            }
        }
    }

    private void read(RoutingContext routing, @Nullable CacheKey key) {
        if (key != null && !key.isStream()) {
            readThroughCache(routing, key);
        } else if (isCharged(routing)) {
            if (key != null) {
                checkAndOpenStream(routing, key);
            } else {
                HttpServerRequest request = routing.request();
                sendWhenComputed(
                        routing,
                        dispatcher
                                .dispatch(request, new CapturedRequest(request), false)
                                .thenApply(computed ->
                                        CachedResponse.of(request.path(), computed, CachingHeaders.NO_STORE)));
            }
        }
    }

    private void checkAndOpenStream(RoutingContext routing, CacheKey key) {
        CompletableFuture<CachedResponse> check = streams.check(routing.request(), key);
        if (check == null) {
            orFail(routing, () -> streams.open(routing, key));
        } else {
            new AwaitedResponse(routing, check)
                    .then(
                            list -> {
                                if (list.isSuccess()) {
                                    orFail(routing, () -> streams.open(routing, key));
                                } else {
                                    send(routing, list, 0);
                                }
                            },
                            failure -> fail(routing, failure));
        }
    }

    private void readThroughCache(RoutingContext routing, CacheKey key) {
        HttpServerRequest request = routing.request();
        CachedResponse cached = cache.getIfPresent(key);
        if (cached != null && cached.isNotModified(request)) {
            cached.sendNotModified(request.response(), key.newestEdition());
        } else if (isCharged(routing)) {
            if (cached != null) {
                send(routing, cached, key.newestEdition());
            } else {
                sendWhenComputed(
                        routing,
                        cache.get(
                                key,
                                normalised -> dispatcher.dispatch(
                                        request, new CapturedRequest(request, normalised), key.isCacheable())));
            }
        }
    }

    private void sendWhenComputed(RoutingContext routing, CompletableFuture<CachedResponse> response) {
        new AwaitedResponse(routing, response)
                .then(
                        computed -> {
                            if (computed.isNotModified(routing.request())) {
                                limiter.refund(routing.request());
                                computed.sendNotModified(routing.response(), 0);
                            } else {
                                send(routing, computed, 0);
                            }
                        },
                        failure -> fail(routing, failure));
    }

    private void send(RoutingContext routing, CachedResponse response, int newestEdition) {
        HttpServerRequest request = routing.request();
        if (response.lines() != null && request.method().equals(HttpMethod.GET)) {
            orFail(routing, () -> lines.send(routing, response, newestEdition));
        } else {
            ClientConnection.of(request)
                    .trackSending(request, response.size(), response.send(request, request.response(), newestEdition));
        }
    }

    /** Charges the client's quota; fails the request with 429 if it is used up. */
    private boolean isCharged(RoutingContext routing) {
        ProblemException exceeded = limiter.charge(routing.request());
        if (exceeded != null) {
            ClientConnection.of(routing.request()).slowDown();
            fail(routing, exceeded);
        }
        return exceeded == null;
    }

    private static void orFail(RoutingContext routing, Runnable action) {
        try {
            action.run();
        } catch (ProblemException problem) {
            fail(routing, problem);
        }
    }

    private static void fail(RoutingContext routing, Throwable failure) {
        SecurityHeaders.add(routing.request().path(), routing.response());
        routing.fail(failure);
    }
}
