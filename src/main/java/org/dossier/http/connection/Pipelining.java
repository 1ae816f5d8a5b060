package org.dossier.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Hands on one request of a connection after the other, each once the one before is answered, and reads no more while many wait or
 * their answers are not taken. Vert.x 4 alone reads on, and keeps what it read without a bound; and when a connection closes, it
 * forgets the request under way if others wait behind it.
 */
final class Pipelining extends ChannelDuplexHandler {

    /** Messages of the codec, two to a request: more than clients send ahead. */
    private static final int MOST_WAITING = 20;

    private final Channel channel;
    private final Queue<Object> waiting = new ArrayDeque<>();
    private @Nullable ChannelHandlerContext context;
    private boolean answering;
    private boolean paused;

    Pipelining(Channel channel) {
        this.channel = channel;
    }

    /** Called with each request; the first is under way by then. */
    void begin() {
        if (context == null) {
            answering = true;
            channel.pipeline().addAfter("httpEncoder", "pipelining", this);
        }
    }

    /** Reads nothing, or goes on, whatever else is to be said for reading. */
    void pause(boolean pause) {
        paused = pause;
        readOrNot();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext removed) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (waiting.isEmpty() && !(answering && message instanceof HttpRequest)) {
            handOn(context, message);
        } else {
            waiting.add(message);
            readOrNot();
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise tells the caller
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
        readOrNot();
        context.fireChannelWritabilityChanged();
    }

    private void next(ChannelHandlerContext context) {
        while (!waiting.isEmpty() && !(answering && waiting.peek() instanceof HttpRequest)) {
            handOn(context, waiting.remove());
        }
        context.fireChannelReadComplete();
        readOrNot();
    }

    private void handOn(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            answering = true;
        }
        context.fireChannelRead(message);
    }

    /** A client that waits for each answer is not stopped, though large answers fill the way for a moment: that would cost. */
    private void readOrNot() {
        boolean read = !paused && (waiting.isEmpty() || (waiting.size() < MOST_WAITING && channel.isWritable()));
        if (read != channel.config().isAutoRead()) {
            channel.config().setAutoRead(read);
        }
    }
}
