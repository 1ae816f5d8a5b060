package org.dossier.http.connection;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Where requests wait while their clients leave unread what they asked for before. */
@Singleton
public final class Parking {

    private final ConnectionGuard connections;
    private final long timeout;

    Parking(ConnectionGuard connections, ConnectionConfig config) {
        this.connections = connections;
        this.timeout = config.writeTimeout().toMillis();
    }

    /** @param begin called once the client has read enough; if it does not in time, its connection is closed */
    public void await(RoutingContext request, Runnable begin) {
        HttpServerResponse response = request.response();
        ClientConnection connection = ClientConnection.of(request.request());
        Vertx vertx = request.vertx();
        Context context = vertx.getOrCreateContext();
        long timer = vertx.setTimer(timeout, late -> connections.close(connection, "stalled"));
        request.addEndHandler(ended -> vertx.cancelTimer(timer));
        response.drainHandler(read -> {
            response.drainHandler(null);
            vertx.cancelTimer(timer);
            context.runOnContext(now -> begin.run());
        });
    }
}
