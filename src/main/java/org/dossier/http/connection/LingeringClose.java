package org.dossier.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection in two steps (RFC 9112, section 9.6): the write side first, the rest when the client has closed
 * its side or a second later. Until then, whatever the client still sends is read and discarded, up to a limit. If a
 * connection is closed immediately while it has unread bytes, TCP resets it, and the reset can reach the client before
 * the response.
 */
final class LingeringClose extends ChannelDuplexHandler {

    private static final Duration MAXIMUM_WAIT = Duration.ofSeconds(1);

    /** Maximum bytes that are read and discarded. */
    private static final int MOST_DISCARDED = 256 * 1024;

    private boolean lingering;
    private int discarded;

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise reports the result
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (!(context.channel() instanceof DuplexChannel channel) || channel.isInputShutdown()) {
            context.close(promise);
            return;
        }
        channel.closeFuture().addListener(closed -> promise.trySuccess());
        if (!lingering) {
            lingering = true;
            channel.shutdownOutput().addListener(shutDown -> linger(context, channel));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it does not matter if the connection is already closed
    private static void linger(ChannelHandlerContext context, DuplexChannel channel) {
        Future<?> end =
                channel.eventLoop().schedule(() -> context.close(), MAXIMUM_WAIT.toNanos(), TimeUnit.NANOSECONDS);
        channel.closeFuture().addListener(closed -> end.cancel(false));
        context.read();
    }

    /** Closes without waiting for the client. Thread-safe. */
    @SuppressWarnings("FutureReturnValueIgnored") // it does not matter if the connection is already closed
    static void closeNow(Channel channel) {
        ChannelHandlerContext context = channel.pipeline().context(LingeringClose.class);
        if (context != null) {
            context.close();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (lingering) {
            discarded += message instanceof ByteBuf bytes ? bytes.readableBytes() : 0;
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (!lingering) {
            context.fireChannelReadComplete();
        } else if (discarded < MOST_DISCARDED) {
            context.read();
        }
    }
}
