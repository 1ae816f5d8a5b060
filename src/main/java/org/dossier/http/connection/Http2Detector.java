package org.dossier.http.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import java.util.function.Consumer;

/**
 * Detects that a connection uses HTTP/2. The client chooses it by its first bytes, in the TLS handshake, or by an
 * upgrade with its first request; an upgrade removes all handlers except those of HTTP/2.
 */
final class Http2Detector extends ChannelInboundHandlerAdapter {

    private final Consumer<Http2ConnectionHandler> found;
    private boolean done;

    Http2Detector(Consumer<Http2ConnectionHandler> found) {
        this.found = found;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        detect(context);
        boolean isHttp1 = context.pipeline().get("httpDecoder") != null
                && context.pipeline().get("h2c") == null;
        if (done || isHttp1) {
            context.pipeline().remove(this);
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        detect(context);
    }

    private void detect(ChannelHandlerContext context) {
        Http2ConnectionHandler http2 = context.pipeline().get(Http2ConnectionHandler.class);
        if (!done && http2 != null) {
            done = true;
            found.accept(http2);
        }
    }
}
