package org.dossier.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dossier.http.limit.Callers;
import org.dossier.http.limit.Client;

/** Stands at a listening socket: closes what is one connection too many, before anything is read from it. */
final class ConnectionLimiter extends ChannelInboundHandlerAdapter {

    private final ConnectionConfig config;
    private final Callers callers;
    private final ConnectionGuard guard;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<Client, OpenByClient> clients = new ConcurrentHashMap<>();

    ConnectionLimiter(ConnectionConfig config, Callers callers, ConnectionGuard guard) {
        this.config = config;
        this.callers = callers;
        this.guard = guard;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        Channel channel = (Channel) accepted;
        InetAddress peer = peer(channel);
        Client client = Client.of(peer);
        OpenByClient byClient = clients.compute(
                client, (key, known) -> known == null ? new OpenByClient(maximum(peer)) : known.withConnection());
        if (open.incrementAndGet() > config.maximum() || byClient.hasTooManyConnections()) {
            channel.unsafe().closeForcibly();
            release(client);
            guard.refused();
            return;
        }
        channel.closeFuture().addListener(closed -> release(client));
        guard.watch(channel, client, byClient);
        context.fireChannelRead(accepted);
    }

    private void release(Client client) {
        open.decrementAndGet();
        clients.computeIfPresent(client, (key, known) -> known.withoutConnection());
    }

    private int maximum(InetAddress peer) {
        return callers.isTrusted(peer) ? OpenByClient.UNLIMITED : config.maximumPerClient();
    }

    private static InetAddress peer(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress address
                ? Callers.plain(address.getAddress())
                // A socket that is a file has peers of this machine only; what was closed meanwhile has none.
                : InetAddress.getLoopbackAddress();
    }
}
