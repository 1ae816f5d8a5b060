package org.dossier.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Pauses or stops reading from a connection that sends too much. */
@Sharable // needed because it is removed and added again
final class ReadThrottle extends ChannelOutboundHandlerAdapter {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Channel channel;
    private final PipeliningHandler pipeliningHandler;
    private final Duration closeDelay;
    private final Runnable close;
    private Future<?> scheduled = CompletableFuture.completedFuture(null);
    private boolean paused;
    private boolean closing;

    /**
     * @param closeDelay time between {@link #closeLater} and the closing of the connection
     * @param close closes the connection
     */
    ReadThrottle(Channel channel, PipeliningHandler pipeliningHandler, Duration closeDelay, Runnable close) {
        this.channel = channel;
        this.pipeliningHandler = pipeliningHandler;
        this.closeDelay = closeDelay;
        this.close = close;
    }

    boolean isClosing() {
        return closing;
    }

    /** Pauses reading for a moment; closes the connection if the client has sent more during a pause. */
    void slowDown() {
        if (paused) {
            closeLater();
        } else {
            pause();
            schedule(PAUSE, this::resume);
        }
    }

    /** Stops reading and closes after a delay: after an immediate close, the client would reconnect at once. */
    void closeLater() {
        if (!closing) {
            closing = true;
            pause();
            schedule(closeDelay, close);
        }
    }

    /** Call when the connection is closed. */
    void release() {
        scheduled.cancel(false);
    }

    /** Swallows reads, because Netty's decoders request them even if auto-read is off. */
    @Override
    public void read(ChannelHandlerContext context) {
        // Nothing is read while this handler is installed.
    }

    private void pause() {
        if (!paused) {
            paused = true;
            pipeliningHandler.setPaused(true);
            channel.pipeline().addFirst(this);
        }
    }

    private void resume() {
        paused = false;
        channel.pipeline().remove(this);
        pipeliningHandler.setPaused(false);
    }

    private void schedule(Duration time, Runnable action) {
        scheduled.cancel(false);
        scheduled = channel.eventLoop().schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
