package org.dossier.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dossier.http.limit.Client;
import org.dossier.http.limit.ClientAddressResolver;

/** Handler of a listening socket. Closes connections beyond the limits before anything is read from them. */
final class ConnectionLimiter extends ChannelInboundHandlerAdapter {

    private final ConnectionConfig config;
    private final ClientAddressResolver addresses;
    private final ConnectionGuard guard;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<Client, ClientUsage> clients = new ConcurrentHashMap<>();

    ConnectionLimiter(ConnectionConfig config, ClientAddressResolver addresses, ConnectionGuard guard) {
        this.config = config;
        this.addresses = addresses;
        this.guard = guard;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        Channel channel = (Channel) accepted;
        InetAddress peer = peer(channel);
        Client client = Client.of(peer);
        ClientUsage usage = clients.compute(
                client, (key, known) -> known == null ? new ClientUsage(maximum(peer)) : known.withConnection());
        if (open.incrementAndGet() > config.maximum() || usage.hasTooManyConnections()) {
            channel.unsafe().closeForcibly();
            release(client);
            guard.countRefused();
            return;
        }
        channel.closeFuture().addListener(closed -> release(client));
        guard.watch(channel, client, usage);
        context.fireChannelRead(accepted);
    }

    private void release(Client client) {
        open.decrementAndGet();
        clients.computeIfPresent(client, (key, known) -> known.withoutConnection());
    }

    private int maximum(InetAddress peer) {
        return addresses.isTrusted(peer) ? ClientUsage.UNLIMITED : config.maximumPerClient();
    }

    private static InetAddress peer(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress address
                ? ClientAddressResolver.unmapped(address.getAddress())
                // Unix sockets have local peers only; a connection that is already closed has no peer.
                : InetAddress.getLoopbackAddress();
    }
}
