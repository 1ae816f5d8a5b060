package org.dossier.http.connection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.quarkus.vertx.http.ManagementInterface;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dossier.http.limit.Client;
import org.dossier.http.limit.ClientAddressResolver;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits the connections and the unread responses of each client, so that no client exhausts the service. */
@Singleton
public final class ConnectionGuard {

    /** Maximum bytes per read. Pipelined requests are decoded one read at a time. */
    private static final int MOST_READ_AT_ONCE = 16_384;

    /** Bytes of a connection that the system receives before the service reads them. */
    private static final int RECEIVE_BUFFER = 64 * 1024;

    /** Summing up the unread bytes takes microseconds, so it is done at most this often. */
    private static final long NANOSECONDS_BETWEEN_SUMS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ConnectionConfig config;
    private final ClientAddressResolver addresses;
    private final MeterRegistry metrics;
    private final boolean isHttp2Enabled;
    private final int streams;
    private final Set<ClientConnection> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastSum = new AtomicLong(System.nanoTime());

    ConnectionGuard(
            ConnectionConfig config,
            ClientAddressResolver addresses,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.http.http2") boolean isHttp2Enabled,
            @ConfigProperty(name = "quarkus.http.limits.max-concurrent-streams") int streams) {
        ConnectionConfig.check(config);
        this.config = config;
        this.addresses = addresses;
        this.metrics = metrics;
        this.isHttp2Enabled = isHttp2Enabled;
        this.streams = streams;
        metrics.gaugeCollectionSize("dossier.connections", List.of(), open);
        metrics.gauge("dossier.connections.unread.bytes", this, ConnectionGuard::unread);
    }

    void guard(ServerBootstrap bootstrap) {
        bootstrap
                .handler(new ConnectionLimiter(config, addresses, this))
                // Set on the listening socket, as it limits the TCP window. By default, systems allow several
                // megabytes.
                .option(ChannelOption.SO_RCVBUF, RECEIVE_BUFFER)
                .childOption(
                        ChannelOption.RCVBUF_ALLOCATOR,
                        new AdaptiveRecvByteBufAllocator(512, 4_096, MOST_READ_AT_ONCE));
    }

    /** The connections of the management port have the same limits. */
    void register(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(routing -> {
            ClientConnection.of(routing.request()).accept(routing);
            routing.next();
        });
    }

    /** Applies the limits to an accepted connection. */
    void watch(Channel channel, Client client, ClientUsage usage) {
        ClientConnection connection = new ClientConnection(channel, client, usage, config, this);
        open.add(connection);
        channel.closeFuture().addListener(closed -> open.remove(connection));
        channel.pipeline().addLast(new LingeringClose(), connection.readGate());
        channel.pipeline().addLast(new ChannelInitializer<Channel>() {
            @Override
            protected void initChannel(Channel registered) {
                connection.scheduleChecks();
            }
        });
        if (isHttp2Enabled) {
            channel.pipeline().addLast(new Http2Detector(http2 -> connection.limitFrames(http2, streams)));
        }
    }

    void countRefused() {
        count("refused");
    }

    /** @param reason the value of the metric's tag */
    void close(ClientConnection connection, String reason) {
        count(reason);
        connection.close();
    }

    private void count(String reason) {
        metrics.counter("dossier.connections.closed", "reason", reason).increment();
    }

    private long unread() {
        return open.stream().mapToLong(ClientConnection::unread).sum();
    }

    /** Closes connections of the clients with the most unread bytes, while the sum exceeds the limit. */
    public void closeGreediest() {
        long now = System.nanoTime();
        long last = lastSum.get();
        if (now - last < NANOSECONDS_BETWEEN_SUMS || !lastSum.compareAndSet(last, now)) {
            return;
        }
        long excess = unread() - config.unreadBytes().asLongValue();
        if (excess > 0) {
            closeGreediest(excess);
        }
    }

    private void closeGreediest(long excess) {
        Map<Client, Long> unread =
                open.stream().collect(groupingBy(ClientConnection::client, summingLong(ClientConnection::unread)));
        List<ClientConnection> greediest = open.stream()
                .sorted(Comparator.comparing(
                                (ClientConnection connection) -> unread.getOrDefault(connection.client(), 0L))
                        .thenComparing(ClientConnection::unread)
                        .reversed())
                .toList();
        long left = excess;
        for (ClientConnection connection : greediest) {
            if (left <= 0) {
                return;
            }
            left -= connection.unread();
            close(connection, "unread");
        }
    }
}
