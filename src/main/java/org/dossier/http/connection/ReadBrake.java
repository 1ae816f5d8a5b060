package org.dossier.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reads less, or nothing more, from a connection that sends more than it should. */
@Sharable // by one connection: it is taken out and put in again
final class ReadBrake extends ChannelOutboundHandlerAdapter {

    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Channel channel;
    private final Pipelining pipelining;
    private final Duration rest;
    private final Runnable close;
    private Future<?> later = CompletableFuture.completedFuture(null);
    private boolean stopped;
    private boolean lettingGo;

    /**
     * @param rest how long a connection that is let go is held before
     * @param close closes it
     */
    ReadBrake(Channel channel, Pipelining pipelining, Duration rest, Runnable close) {
        this.channel = channel;
        this.pipelining = pipelining;
        this.rest = rest;
        this.close = close;
    }

    boolean isLettingGo() {
        return lettingGo;
    }

    /** Reads nothing for a moment. What was sent ahead nevertheless is the reason to let go. */
    void slowDown() {
        if (stopped) {
            letGoLater();
        } else {
            stop();
            after(MOMENT, this::readAgain);
        }
    }

    /** Reads nothing more of a client that sends what no client needs to, and closes later: it would be back at once. */
    void letGoLater() {
        if (!lettingGo) {
            lettingGo = true;
            stop();
            after(rest, close);
        }
    }

    /** The connection is closed. */
    void release() {
        later.cancel(false);
    }

    /** Netty's decoders read on by themselves though reading is switched off. */
    @Override
    public void read(ChannelHandlerContext context) {
        // Later.
    }

    private void stop() {
        if (!stopped) {
            stopped = true;
            pipelining.pause(true);
            channel.pipeline().addFirst(this);
        }
    }

    private void readAgain() {
        stopped = false;
        channel.pipeline().remove(this);
        pipelining.pause(false);
    }

    private void after(Duration time, Runnable action) {
        later.cancel(false);
        later = channel.eventLoop().schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
