package org.dossier.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2CodecUtil;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Flags;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Settings;
import io.netty.handler.codec.http2.Http2Stream;
import java.util.concurrent.TimeUnit;

/**
 * Reports an HTTP/2 connection that sends more frames than its requests and responses need. Netty limits some kinds of
 * frames (resets, empty data, continuations) but accepts any number of others. Also counts the client's open requests,
 * and enforces the maximum of concurrent streams before the client has acknowledged it.
 */
final class Http2FrameLimiter extends Http2FrameListenerDecorator {

    /** Frames allowed at once; no well-behaved client sends more. */
    private static final int BURST = 1_000;

    private static final int FRAMES_PER_SECOND = 100;
    private static final int FRAMES_PER_REQUEST = 10;

    /** Some clients send a window update for every few kilobytes they read. */
    private static final int BYTES_PER_FRAME = 1_024;

    /** Maximum bytes of a counted frame. */
    private static final int LARGEST_FRAME =
            Http2CodecUtil.FRAME_HEADER_LENGTH + Http2CodecUtil.MAX_FRAME_SIZE_LOWER_BOUND;

    /** Bytes allowed beyond those of counted frames. Netty drops resets of closed streams before they are counted. */
    private static final int MOST_UNCOUNTED_BYTES = 1 << 20;

    private final Runnable onExcess;
    private final Http2ConnectionHandler handler;

    /** Sum of the flow-control window that the client has granted to the connection. */
    private long granted = Http2CodecUtil.DEFAULT_WINDOW_SIZE;

    private boolean exceeded;
    private long uncountedBytes;
    private long allowed = BURST;
    private long creditedSent;
    private long creditedAt = System.nanoTime();

    private Http2FrameLimiter(Http2ConnectionHandler handler, Runnable onExcess) {
        super(handler.decoder().frameListener());
        this.onExcess = onExcess;
        this.handler = handler;
    }

    /**
     * @param streams maximum number of concurrent streams on this connection
     * @param onExcess called once, when the client has sent too many frames
     */
    static Http2FrameLimiter install(
            Http2ConnectionHandler handler, ClientUsage usage, int streams, Runnable onExcess) {
        Http2FrameLimiter limiter = new Http2FrameLimiter(handler, onExcess);
        handler.decoder().frameListener(limiter);
        handler.connection().remote().maxActiveStreams(streams);
        handler.connection().addListener(new Http2ConnectionAdapter() {
            @Override
            public void onStreamActive(Http2Stream stream) {
                usage.openRequest();
            }

            @Override
            public void onStreamClosed(Http2Stream stream) {
                usage.closeRequest();
            }
        });
        return limiter;
    }

    /** Bytes of response bodies sent over the connection. */
    long bytesSent() {
        Http2Stream connection = handler.connection().connectionStream();
        return granted - handler.encoder().flowController().windowSize(connection);
    }

    /** Counts received bytes of any kind of frame. */
    void receive(int bytes) {
        uncountedBytes += bytes;
        if (uncountedBytes > MOST_UNCOUNTED_BYTES) {
            exceed();
        }
    }

    private void count() {
        uncountedBytes = Math.max(0, uncountedBytes - LARGEST_FRAME);
        allowed--;
        if (allowed < 0) {
            credit();
        }
        if (allowed < 0) {
            exceed();
        }
    }

    private void exceed() {
        if (!exceeded) {
            exceeded = true;
            onExcess.run();
        }
    }

    private void credit() {
        long now = System.nanoTime();
        long frames = (now - creditedAt) * FRAMES_PER_SECOND / TimeUnit.SECONDS.toNanos(1);
        if (frames > 0) {
            creditedAt = now;
        }
        long sent = (bytesSent() - creditedSent) / BYTES_PER_FRAME;
        creditedSent += sent * BYTES_PER_FRAME;
        allowed = Math.min(BURST, allowed + frames) + sent;
    }

    private void countRequest() {
        count();
        allowed += FRAMES_PER_REQUEST;
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext context, int stream, Http2Headers headers, int padding, boolean endOfStream)
            throws Http2Exception {
        countRequest();
        super.onHeadersRead(context, stream, headers, padding, endOfStream);
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext context,
            int stream,
            Http2Headers headers,
            int dependency,
            short weight,
            boolean exclusive,
            int padding,
            boolean endOfStream)
            throws Http2Exception {
        countRequest();
        super.onHeadersRead(context, stream, headers, dependency, weight, exclusive, padding, endOfStream);
    }

    @Override
    public int onDataRead(ChannelHandlerContext context, int stream, ByteBuf data, int padding, boolean endOfStream)
            throws Http2Exception {
        count();
        allowed += data.readableBytes() / BYTES_PER_FRAME;
        return super.onDataRead(context, stream, data, padding, endOfStream);
    }

    @Override
    public void onWindowUpdateRead(ChannelHandlerContext context, int stream, int increment) throws Http2Exception {
        count();
        if (stream == Http2CodecUtil.CONNECTION_STREAM_ID) {
            granted += increment;
        }
        super.onWindowUpdateRead(context, stream, increment);
    }

    @Override
    public void onPriorityRead(
            ChannelHandlerContext context, int stream, int dependency, short weight, boolean exclusive)
            throws Http2Exception {
        count();
        super.onPriorityRead(context, stream, dependency, weight, exclusive);
    }

    @Override
    public void onRstStreamRead(ChannelHandlerContext context, int stream, long error) throws Http2Exception {
        count();
        super.onRstStreamRead(context, stream, error);
    }

    @Override
    public void onSettingsRead(ChannelHandlerContext context, Http2Settings settings) throws Http2Exception {
        count();
        super.onSettingsRead(context, settings);
    }

    @Override
    public void onSettingsAckRead(ChannelHandlerContext context) throws Http2Exception {
        count();
        super.onSettingsAckRead(context);
    }

    @Override
    public void onPingRead(ChannelHandlerContext context, long data) throws Http2Exception {
        count();
        super.onPingRead(context, data);
    }

    @Override
    public void onPingAckRead(ChannelHandlerContext context, long data) throws Http2Exception {
        count();
        super.onPingAckRead(context, data);
    }

    @Override
    public void onGoAwayRead(ChannelHandlerContext context, int stream, long error, ByteBuf debug)
            throws Http2Exception {
        count();
        super.onGoAwayRead(context, stream, error, debug);
    }

    @Override
    public void onUnknownFrame(ChannelHandlerContext context, byte type, int stream, Http2Flags flags, ByteBuf payload)
            throws Http2Exception {
        count();
        super.onUnknownFrame(context, type, stream, flags, payload);
    }
}
