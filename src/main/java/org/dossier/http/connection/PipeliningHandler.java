package org.dossier.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the requests of an HTTP/1 connection one at a time, each after the response to the previous one. Stops
 * reading while many requests wait, or while the client does not read the responses. A workaround for Vert.x 4, which
 * queues pipelined requests without a bound and, when a connection closes, loses the current request if others wait
 * behind it.
 */
final class PipeliningHandler extends ChannelDuplexHandler {

    /** In messages of the codec, of which a request has two. Clients do not send more ahead. */
    private static final int MOST_WAITING = 20;

    /**
     * Messages of the codec. What was received at once is decoded at once, into a thousand requests and more; when all connections
     * together have too many of them, one that has more than its share is closed.
     */
    private static final int MOST_QUEUED_BY_ALL = 50_000;

    private static final int MOST_QUEUED = 600;

    /** Of all connections. */
    private static final AtomicInteger QUEUED = new AtomicInteger();

    private final Channel channel;
    private final Queue<Object> waiting = new ArrayDeque<>();
    private @Nullable ChannelHandlerContext context;
    private boolean answering;
    private boolean paused;
    private boolean readIsPending;

    PipeliningHandler(Channel channel) {
        this.channel = channel;
    }

    /**
     * Stands before all decoders, and holds back what they and Vert.x ask to read while nothing is to be read: Netty would read at
     * once, though reading is switched off.
     */
    ChannelHandler readGate() {
        return new ChannelOutboundHandlerAdapter() {
            @Override
            public void read(ChannelHandlerContext gate) {
                if (isReading()) {
                    gate.read();
                } else {
                    readIsPending = true;
                }
            }
        };
    }

    /** Call for every request; the first one has already been passed on. */
    void begin() {
        if (context == null) {
            answering = true;
            channel.pipeline().addAfter("httpEncoder", "pipelining", this);
        }
    }

    /** Pauses or resumes reading. */
    void setPaused(boolean pause) {
        paused = pause;
        updateAutoRead();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext removed) {
        QUEUED.addAndGet(-waiting.size());
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (waiting.isEmpty() && !(answering && message instanceof HttpRequest)) {
            passOn(context, message);
        } else {
            waiting.add(message);
            updateAutoRead();
            if (QUEUED.incrementAndGet() > MOST_QUEUED_BY_ALL && waiting.size() > MOST_QUEUED) {
                LingeringClose.closeNow(channel);
            }
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise reports the result
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message, promise);
        if (message instanceof LastHttpContent && !isInterim(message)) {
            answering = false;
            if (!waiting.isEmpty()) {
                context.executor().execute(() -> next(context));
            }
        }
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        updateAutoRead();
        context.fireChannelWritabilityChanged();
    }

    private void next(ChannelHandlerContext context) {
        while (!waiting.isEmpty() && !(answering && waiting.peek() instanceof HttpRequest)) {
            QUEUED.decrementAndGet();
            passOn(context, waiting.remove());
        }
        context.fireChannelReadComplete();
        updateAutoRead();
    }

    private void passOn(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            answering = true;
        }
        context.fireChannelRead(message);
    }

    private void updateAutoRead() {
        boolean read = isReading();
        if (read != channel.config().isAutoRead()) {
            channel.config().setAutoRead(read);
        }
        if (read && readIsPending) {
            readIsPending = false;
            channel.read();
        }
    }

    /** Keeps reading if no request waits, even if a large response fills the write buffer: toggling would cost time. */
    private boolean isReading() {
        return !paused && (waiting.isEmpty() || (waiting.size() < MOST_WAITING && channel.isWritable()));
    }
}
