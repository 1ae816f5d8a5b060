package org.dossier.mcp;

import com.google.common.base.Throwables;
import io.quarkiverse.mcp.server.ToolCallException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dossier.http.limit.PerClientBulkhead;
import org.dossier.http.limit.RateLimiter;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.stream.EventSeries;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs calls of tools, few at a time for each client, and says in words why one failed. */
@Singleton
class ToolRunner {

    private static final Logger LOG = Logger.getLogger(ToolRunner.class);

    private final RoutingContext routing;
    private final EventSeries editions;
    private final ChargedRouteReader routes;
    private final RateLimiter limiter;
    private final PerClientBulkhead bulkhead;

    ToolRunner(
            RoutingContext routing,
            EventSeries editions,
            ChargedRouteReader routes,
            RateLimiter limiter,
            PerClientBulkhead bulkhead) {
        this.routing = routing;
        this.editions = editions;
        this.routes = routes;
        this.limiter = limiter;
        this.bulkhead = bulkhead;
    }

    /** @param language of the texts; null for English */
    @SuppressWarnings("FutureReturnValueIgnored") // the result is passed on, including a failure
    <T> Uni<T> run(@Nullable String language, Function<ToolCall, CompletableFuture<T>> work) {
        HttpServerRequest client = routing.request();
        ToolCall call = new ToolCall(client, editions.newest(), language, routes);
        Context context = Vertx.currentContext();
        return Uni.createFrom().emitter(result -> bulkhead.run(limiter.client(client), () -> work.apply(call))
                .whenComplete((value, failure) -> context.runOnContext(now -> {
                    if (failure == null) {
                        result.complete(value);
                    } else {
                        result.fail(inWords(Throwables.getRootCause(failure)));
                    }
                })));
    }

    private static ToolCallException inWords(Throwable failure) {
        if (failure instanceof ToolCallException said) {
            return said;
        }
        if (failure instanceof ProblemException problem) {
            Object seconds = problem.members().get("retryAfter");
            return new ToolCallException(
                    problem.getMessage() + (seconds == null ? "" : " Call again in " + seconds + " s."));
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "Internal error %s", reference);
        return new ToolCallException("The call failed because of an internal error (" + reference + ").");
    }
}
