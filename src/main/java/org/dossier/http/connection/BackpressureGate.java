package org.dossier.http.connection;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Delays a request until its client has read enough of the earlier responses. */
@Singleton
public final class BackpressureGate {

    private final ConnectionGuard connections;
    private final long timeout;

    BackpressureGate(ConnectionGuard connections, ConnectionConfig config) {
        this.connections = connections;
        this.timeout = config.writeTimeout().toMillis();
    }

    /** @param begin called once the client has read enough; if that takes too long, the connection is closed instead */
    public void await(RoutingContext routing, Runnable begin) {
        HttpServerResponse response = routing.response();
        ClientConnection connection = ClientConnection.of(routing.request());
        Vertx vertx = routing.vertx();
        Context context = vertx.getOrCreateContext();
        long timer = vertx.setTimer(timeout, late -> connections.close(connection, "stalled"));
        routing.addEndHandler(ended -> vertx.cancelTimer(timer));
        response.drainHandler(read -> {
            response.drainHandler(null);
            vertx.cancelTimer(timer);
            context.runOnContext(now -> begin.run());
        });
    }
}
