package org.dossier.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Reads no more from a connection while many requests of it wait for those before them, or while their answers are not taken.
 * Vert.x alone reads on: a client that sends requests without reading answers would fill the memory, and keep the event loop busy
 * with walks along the list of those that wait.
 */
public final class Pipelining extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<Pipelining> KEY = AttributeKey.valueOf(Pipelining.class, "of");

    /** More than any client sends ahead. */
    private static final int MOST_WAITING = 100;

    private final Channel channel;
    private int waiting;

    private Pipelining(Channel channel) {
        this.channel = channel;
    }

    /** Tells that a request which came over the wire is being answered. */
    public static void taken(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return; // its streams have a bound of their own
        }
        Channel channel = ((ConnectionBase) request.connection()).channel();
        Pipelining known = channel.attr(KEY).get();
        if (known == null) {
            Pipelining first = new Pipelining(channel);
            channel.attr(KEY).set(first);
            channel.pipeline().addAfter("httpDecoder", "pipelining", first);
        } else {
            known.waiting--;
            known.readOrNot();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message.getClass() == DefaultHttpRequest.class) {
            waiting++;
            readOrNot();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        readOrNot();
        context.fireChannelWritabilityChanged();
    }

    /** A client that waits for each answer is not stopped, though large answers fill the way for a moment: that would cost. */
    private void readOrNot() {
        boolean read = waiting == 0 || (waiting < MOST_WAITING && channel.isWritable());
        if (read != channel.config().isAutoRead()) {
            channel.config().setAutoRead(read);
        }
    }
}
