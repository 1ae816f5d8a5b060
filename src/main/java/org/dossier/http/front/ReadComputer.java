package org.dossier.http.front;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.conditional.Representation;
import org.dossier.http.connection.ClientConnection;
import org.dossier.http.connection.ConnectionGuard;
import org.dossier.http.limit.ClientLanes;
import org.dossier.http.limit.Limits;

/** Has reads computed by the layers behind the front. */
@Singleton
class ReadComputer {

    private final Router router;
    private final Limits limits;
    private final ClientLanes lanes;
    private final ConnectionGuard connections;

    ReadComputer(Router router, Limits limits, ClientLanes lanes, ConnectionGuard connections) {
        this.router = router;
        this.limits = limits;
        this.lanes = lanes;
        this.connections = connections;
    }

    /** @param shared whether others may wait for the same answer, so that it is computed though the client has left */
    CompletableFuture<Representation> compute(HttpServerRequest request, CapturedRequest captured, boolean shared) {
        connections.closeGreediest();
        CompletableFuture<Representation> computed = lanes.run(limits.client(request), () -> {
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
