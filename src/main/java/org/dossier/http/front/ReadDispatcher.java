package org.dossier.http.front;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.ComputedResponse;
import org.dossier.http.cache.HtmlPage;
import org.dossier.http.cache.StaticDocument;
import org.dossier.http.connection.ClientConnection;
import org.dossier.http.connection.ConnectionGuard;
import org.dossier.http.limit.PerClientBulkhead;
import org.dossier.http.limit.RateLimiter;
import org.dossier.http.security.PreflightHandler;

/** Dispatches captured requests to the router, few at a time for each client. */
@Singleton
class ReadDispatcher {

    private final Router router;
    private final RateLimiter limiter;
    private final PerClientBulkhead bulkhead;
    private final ConnectionGuard connections;

    ReadDispatcher(Router router, RateLimiter limiter, PerClientBulkhead bulkhead, ConnectionGuard connections) {
        this.router = router;
        this.limiter = limiter;
        this.bulkhead = bulkhead;
        this.connections = connections;
    }

    /** Whether the front answers the request: a read of the contract, of a page or of a static document. */
    static boolean isRead(HttpServerRequest request) {
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && (PreflightHandler.isFor(request.path())
                        || HtmlPage.isAt(request.path())
                        || StaticDocument.isAt(request.path()));
    }

    /**
     * @param shared whether other clients may wait for the same response, so that it is computed even if this client
     *     disconnects
     */
    CompletableFuture<ComputedResponse> dispatch(HttpServerRequest request, CapturedRequest captured, boolean shared) {
        connections.closeGreediest();
        CompletableFuture<ComputedResponse> computed = bulkhead.run(limiter.client(request), () -> {
            if (!shared && request.response().closed()) {
                return CompletableFuture.failedFuture(new ClosedChannelException());
            }
            router.handle(captured);
            return captured.computed();
        });
        if (computed.isCompletedExceptionally()) {
            ClientConnection.of(request).slowDown();
        }
        return computed;
    }
}
