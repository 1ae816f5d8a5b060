package org.dossier.http.front;

import com.google.common.base.Throwables;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.problem.ProblemException;

/** A response that a request waits for. */
record AwaitedResponse(RoutingContext routing, CompletableFuture<CachedResponse> response) {

    /** Goes on with it, on the event loop of the request, unless the client has disconnected. */
    @SuppressWarnings("FutureReturnValueIgnored") // failures are handled in the callback
    void then(Consumer<CachedResponse> next, Consumer<Throwable> fail) {
        Context context = routing.vertx().getOrCreateContext();
        response.whenComplete((computed, failure) -> {
            Runnable goOn = () -> {
                if (routing.response().ended() || routing.response().closed()) {
                    return; // the client has disconnected
                }
                if (failure != null) {
                    Throwable root = Throwables.getRootCause(failure);
                    fail.accept(root instanceof ProblemException ? root : failure);
                } else {
                    next.accept(computed);
                }
            };
            if (Vertx.currentContext() == context) {
                goOn.run();
            } else {
                context.runOnContext(now -> goOn.run());
            }
        });
    }
}
