package org.dossier.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dossier.http.limit.Client;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a client. Closes itself if no request arrives for too long, or if the client stops reading its
 * responses. Runs on the event loop of the connection, except where noted.
 */
public final class ClientConnection {

    private static final AttributeKey<ClientConnection> KEY = AttributeKey.valueOf(ClientConnection.class, "of");

    /** Number of checks within the shorter timeout. */
    private static final int CHECKS = 4;

    private final Channel channel;
    private final Client client;
    private final ClientUsage usage;
    private final ConnectionConfig config;
    private final ConnectionGuard guard;
    private final PipeliningHandler pipeliningHandler;
    private final ReadThrottle throttle;

    /** Bytes of HTTP/2 responses that wait for the flow-control window. Netty counts those of HTTP/1. */
    private final AtomicLong waitingForWindow = new AtomicLong();

    private @Nullable Http2FrameLimiter http2;

    /** The latest HTTP/1 request; null once its response is known to be complete. */
    private @Nullable HttpServerRequest last;

    /** Number of HTTP/2 requests without a complete response. */
    private int unanswered;

    /** Whether a request arrived since the last check. */
    private boolean active = true;

    private long idleSince = System.nanoTime();
    private long stalledSince = idleSince;
    private Object progress = this;

    ClientConnection(
            Channel channel, Client client, ClientUsage usage, ConnectionConfig config, ConnectionGuard guard) {
        this.channel = channel;
        this.client = client;
        this.usage = usage;
        this.config = config;
        this.guard = guard;
        this.pipeliningHandler = new PipeliningHandler(channel);
        this.throttle =
                new ReadThrottle(channel, pipeliningHandler, config.writeTimeout(), () -> guard.close(this, "flood"));
        channel.attr(KEY).set(this);
    }

    /** The connection of a request. */
    public static ClientConnection of(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel().attr(KEY).get();
    }

    ChannelHandler readGate() {
        return pipeliningHandler.readGate();
    }

    Client client() {
        return client;
    }

    /** Call once the channel has its event loop. */
    void scheduleChecks() {
        long interval = Math.min(nanoseconds(config.writeTimeout()), nanoseconds(config.idleTimeout())) / CHECKS;
        Future<?> checks =
                channel.eventLoop().scheduleWithFixedDelay(this::check, interval, interval, TimeUnit.NANOSECONDS);
        channel.closeFuture().addListener(closed -> {
            checks.cancel(false);
            throttle.release();
        });
    }

    /** @param streams maximum number of concurrent streams */
    void limitFrames(Http2ConnectionHandler handler, int streams) {
        Http2FrameLimiter limiter = Http2FrameLimiter.install(handler, usage, streams, throttle::closeLater);
        http2 = limiter;
        channel.pipeline().addFirst(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                limiter.receive(message instanceof ByteBuf bytes ? bytes.readableBytes() : 0);
                context.fireChannelRead(message);
            }
        });
    }

    /**
     * Call for every request that was received.
     *
     * @return false if the request must be ignored, because the client has too many open requests or the connection is
     *     about to be closed
     */
    public boolean accept(RoutingContext routing) {
        if (throttle.isClosing()) {
            return false;
        }
        active = true;
        HttpServerRequest request = routing.request();
        if (request.version() == HttpVersion.HTTP_2) {
            if (usage.hasTooManyRequests()) {
                throttle.closeLater();
                return false;
            }
            unanswered++;
            routing.addEndHandler(answered -> unanswered--);
        } else {
            last = request;
            pipeliningHandler.begin();
        }
        return true;
    }

    /** Counts a response as unread until it is sent. */
    public void trackSending(HttpServerRequest request, int bytes, io.vertx.core.Future<Void> sent) {
        if (request.version() == HttpVersion.HTTP_2) {
            waitingForWindow.addAndGet(bytes);
            sent.onComplete(done -> waitingForWindow.addAndGet(-bytes));
        }
    }

    /**
     * Pauses reading for a moment, because the client has used up its quota and a 429 costs as much as another
     * response. Closes the connection of a client that keeps sending. Does nothing for a trusted proxy, which forwards
     * requests of other clients too.
     */
    public void slowDown() {
        if (!usage.isUnlimited()) {
            throttle.slowDown();
        }
    }

    /** Bytes of responses that the client has not read yet. Thread-safe. */
    long unread() {
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        return waitingForWindow.get() + (buffer == null ? 0 : buffer.totalPendingWriteBytes());
    }

    /** Closes without waiting for the client. Thread-safe. */
    void close() {
        LingeringClose.closeNow(channel);
    }

    private void check() {
        long now = System.nanoTime();
        boolean unread = unread() > 0;
        Object reached = progress();
        if (!unread || !reached.equals(progress)) {
            progress = reached;
            stalledSince = now;
        } else if (now - stalledSince >= nanoseconds(config.writeTimeout())) {
            guard.close(this, "stalled");
        }
        if (active || unread || isAnswering()) {
            active = false;
            idleSince = now;
        } else if (now - idleSince >= nanoseconds(config.idleTimeout())) {
            guard.close(this, "idle");
        }
        guard.closeGreediest();
    }

    private boolean isAnswering() {
        if (last != null && last.response().ended()) {
            last = null;
        }
        // Development mode has web sockets; an open one counts as a request.
        return last != null || unanswered > 0 || channel.pipeline().get("wsdecoder") != null;
    }

    /** Equal at two points in time if the client has read nothing in between. */
    private Object progress() {
        if (http2 != null && waitingForWindow.get() > 0) {
            // Counts response bodies only, so that reading other frames is no progress.
            return http2.bytesSent();
        }
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        Object current = buffer == null ? null : buffer.current();
        return current == null ? List.of() : List.of(System.identityHashCode(current), buffer.currentProgress());
    }

    private static long nanoseconds(Duration time) {
        return time.toNanos();
    }
}
