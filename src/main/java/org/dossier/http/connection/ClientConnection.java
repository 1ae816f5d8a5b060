package org.dossier.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
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
 * One connection of a client. It is closed when no request comes for too long, or when the client reads nothing of what waits for it.
 * Works on the event loop of the connection, save where it says otherwise.
 */
public final class ClientConnection {

    private static final AttributeKey<ClientConnection> KEY = AttributeKey.valueOf(ClientConnection.class, "of");

    /** How often within the shorter timeout it is checked. */
    private static final int CHECKS = 4;

    private final Channel channel;
    private final Client client;
    private final OpenByClient byClient;
    private final ConnectionConfig config;
    private final ConnectionGuard guard;
    private final Pipelining pipelining;
    private final ReadBrake brake;

    /** Bytes of HTTP/2 responses that wait until the client opens its window; those of HTTP/1 are counted by Netty. */
    private final AtomicLong behindWindow = new AtomicLong();

    private @Nullable Http2FrameLimiter http2;

    /** The last request of HTTP/1; null once it is known to be answered. */
    private @Nullable HttpServerRequest last;

    /** How many requests of HTTP/2 are not answered. */
    private int unanswered;

    /** Whether a request came since the last check. */
    private boolean asked = true;

    private long quietSince = System.nanoTime();
    private long stalledSince = quietSince;
    private Object progress = this;

    ClientConnection(
            Channel channel, Client client, OpenByClient byClient, ConnectionConfig config, ConnectionGuard guard) {
        this.channel = channel;
        this.client = client;
        this.byClient = byClient;
        this.config = config;
        this.guard = guard;
        this.pipelining = new Pipelining(channel);
        this.brake = new ReadBrake(channel, pipelining, config.writeTimeout(), () -> guard.close(this, "flood"));
        channel.attr(KEY).set(this);
    }

    /** The connection that a request came over. */
    public static ClientConnection of(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel().attr(KEY).get();
    }

    Client client() {
        return client;
    }

    /** Called once the channel has its event loop. */
    void checkRegularly() {
        long interval = Math.min(nanoseconds(config.writeTimeout()), nanoseconds(config.idleTimeout())) / CHECKS;
        Future<?> checks =
                channel.eventLoop().scheduleWithFixedDelay(this::check, interval, interval, TimeUnit.NANOSECONDS);
        channel.closeFuture().addListener(closed -> {
            checks.cancel(false);
            brake.release();
        });
    }

    /** @param streams how many may be open at once */
    void limitFrames(Http2ConnectionHandler handler, int streams) {
        Http2FrameLimiter limiter = Http2FrameLimiter.install(handler, byClient, streams, brake::letGoLater);
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
     * Tells that a request which came over the wire is being answered.
     *
     * @return false when nothing is to be done for it, as its client has too many open, or the connection will be closed
     */
    public boolean take(RoutingContext taken) {
        if (brake.isLettingGo()) {
            return false;
        }
        asked = true;
        HttpServerRequest request = taken.request();
        if (request.version() == HttpVersion.HTTP_2) {
            if (byClient.hasTooManyRequests()) {
                brake.letGoLater();
                return false;
            }
            unanswered++;
            taken.addEndHandler(answered -> unanswered--);
        } else {
            last = request;
            pipelining.begin();
        }
        return true;
    }

    /** Tells that a response is on its way. */
    public void send(HttpServerRequest request, int bytes, io.vertx.core.Future<Void> sent) {
        if (request.version() == HttpVersion.HTTP_2) {
            behindWindow.addAndGet(bytes);
            sent.onComplete(done -> behindWindow.addAndGet(-bytes));
        }
    }

    /**
     * Reads nothing more for a moment: the client has used up its quota, and each further refusal costs as much as an answer. One that
     * has sent more ahead loses the connection. A trusted proxy is not slowed, as it speaks for others too.
     */
    public void slowDown() {
        if (!byClient.isUnlimited()) {
            brake.slowDown();
        }
    }

    /** Bytes of responses that the client has not read yet. From any thread. */
    long unread() {
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        return behindWindow.get() + (buffer == null ? 0 : buffer.totalPendingWriteBytes());
    }

    /** Closes without waiting for the client. From any thread. */
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
        if (asked || unread || isAnswering()) {
            asked = false;
            quietSince = now;
        } else if (now - quietSince >= nanoseconds(config.idleTimeout())) {
            guard.close(this, "idle");
        }
        guard.closeGreediest();
    }

    private boolean isAnswering() {
        if (last != null && last.response().ended()) {
            last = null;
        }
        // A web socket, which development mode has, is one request for as long as it is open.
        return last != null || unanswered > 0 || channel.pipeline().get("wsdecoder") != null;
    }

    /** Equal at two times between which the client read nothing. */
    private Object progress() {
        if (http2 != null && behindWindow.get() > 0) {
            // Of its answers alone: whoever reads only what else a connection tells does not read.
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
