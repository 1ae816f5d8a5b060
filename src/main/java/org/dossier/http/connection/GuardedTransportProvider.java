package org.dossier.http.connection;

import io.netty.bootstrap.ServerBootstrap;
import io.quarkus.arc.Arc;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.EpollTransport;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import io.vertx.core.spi.transport.Transport;

/**
 * Adds the {@link ConnectionGuard} to each listening socket. Vert.x counts a connection only once it has sent
 * something, and has no limit per client.
 */
public final class GuardedTransportProvider implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(guarded(builder.findTransport()));
    }

    private static Transport guarded(Transport transport) {
        if (transport instanceof EpollTransport) {
            return new EpollTransport() {
                @Override
                public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
                    super.configure(options, domainSocket, bootstrap);
                    guard(bootstrap);
                }
            };
        }
        if (transport instanceof JDKTransport) {
            return new JDKTransport() {
                @Override
                public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
                    super.configure(options, domainSocket, bootstrap);
                    guard(bootstrap);
                }
            };
        }
        throw new IllegalStateException("Unknown transport: " + transport);
    }

    private static void guard(ServerBootstrap bootstrap) {
        Arc.container().select(ConnectionGuard.class).get().guard(bootstrap);
    }
}
