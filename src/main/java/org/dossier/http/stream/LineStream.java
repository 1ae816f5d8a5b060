package org.dossier.http.stream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dossier.http.cache.ContentCoding;
import org.dossier.http.cache.LineRange;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the lines of one response. It reads and encodes a line when the client has taken the one before, so that one line is in
 * memory, and no thread waits for the client. If a line cannot be read, it closes the connection: what was sent is then not taken
 * for the whole. Runs on one event loop.
 */
final class LineStream {

    private static final Logger LOG = Logger.getLogger(LineStream.class);

    /** Small, so that progress of a slow client is noticed, and little is unread. */
    private static final int SLICE = 64 * 1024;

    private final Vertx vertx;
    private final Context context;
    private final HttpServerResponse response;
    private final LineSeries series;
    private final int last;
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private final OutputStream encoder;
    private final Consumer<LineStream> done;
    private int next;
    private boolean encoding;
    private boolean sending;
    private boolean complete;
    private boolean ended;

    /** What was encoded and not sent yet; null if there is nothing. */
    private @Nullable Buffer unsent;

    /** @param done called before the last bytes are sent, or when the response has ended otherwise */
    LineStream(
            Vertx vertx,
            HttpServerResponse response,
            LineSeries series,
            LineRange lines,
            ContentCoding coding,
            Consumer<LineStream> done) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.response = response;
        this.series = series;
        this.next = lines.first();
        this.last = lines.last();
        this.done = done;
        try {
            this.encoder = coding.encoder(encoded);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    void start() {
        response.exceptionHandler(broken -> LOG.debugf("A response of lines failed: %s", broken.getMessage()));
        response.drainHandler(drained -> send());
        send();
    }

    /** Call when the response has ended or the connection is closed. */
    void closed() {
        ended = true;
        done.accept(this);
        if (!encoding) {
            release();
        }
    }

    /** Sends what the client takes now, and then reads on. */
    @SuppressWarnings("FutureReturnValueIgnored") // failures are handled in the callback
    private void send() {
        if (ended || encoding || sending) {
            return; // called by the drain handler during a write
        }
        sending = true;
        while (unsent != null && !response.writeQueueFull()) {
            Buffer rest = unsent;
            unsent = rest.length() > SLICE ? rest.slice(SLICE, rest.length()) : null;
            if (unsent == null && complete) {
                end(rest);
                return;
            }
            response.write(unsent == null ? rest : rest.slice(0, SLICE));
        }
        sending = false;
        if (unsent == null && !response.writeQueueFull()) {
            encoding = true;
            vertx.executeBlocking(this::encodeNext, false)
                    .onComplete(line -> context.runOnContext(now -> {
                        encoding = false;
                        if (ended) {
                            release();
                        } else if (line.failed()) {
                            breakOff(line.cause());
                        } else {
                            unsent = line.result();
                            send();
                        }
                    }));
        }
    }

    /** @return null if the encoder wants more before it gives something */
    private @Nullable Buffer encodeNext() throws IOException {
        if (next <= last) {
            encoder.write(series.read(next, last));
            next++;
        } else {
            encoder.close();
            complete = true;
        }
        byte[] bytes = encoded.toByteArray();
        encoded.reset();
        return bytes.length == 0 && !complete ? null : Buffer.buffer(bytes);
    }

    private void end(Buffer rest) {
        ended = true;
        done.accept(this);
        response.end(rest);
    }

    private void breakOff(Throwable failure) {
        ended = true;
        LOG.warnf("A response of lines is broken off at line %d: %s", next, failure.getMessage());
        response.reset();
    }

    /** The encoder can hold memory outside of the heap. */
    private void release() {
        if (!complete) {
            complete = true;
            try {
                encoder.close();
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }
    }
}
