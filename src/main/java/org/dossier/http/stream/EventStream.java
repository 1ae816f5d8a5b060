package org.dossier.http.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One reader who is told of each resource of a series, in order and without a gap. No more than one of them waits to be taken: a
 * reader who takes none for too long loses the connection, and can go on from there with another. All on one event loop.
 */
final class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);

    private static final int SLICE = 64 * 1024;

    private final Context context;
    private final Vertx vertx;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Series series;
    private final IntFunction<CompletableFuture<Buffer>> fetch;
    private final long timer;
    private int next;
    private boolean fetching;
    private boolean sending;

    /** What is left of an event that is being told; null between two. */
    private @Nullable Buffer unsent;

    /** Whether the reader took something since the last beat. */
    private boolean taken;

    private boolean ended;

    /**
     * @param last the number of the last one that the reader knows
     * @param fetch gives a resource of the series, by its number, as one line
     */
    EventStream(
            Vertx vertx,
            HttpServerRequest request,
            Series series,
            int last,
            IntFunction<CompletableFuture<Buffer>> fetch,
            Duration heartbeat) {
        this.vertx = vertx;
        this.request = request;
        this.context = vertx.getOrCreateContext();
        this.response = request.response();
        this.series = series;
        this.fetch = fetch;
        this.next = last + 1;
        this.timer = vertx.setPeriodic(heartbeat.toMillis(), tick -> beat());
        response.exceptionHandler(broken -> LOG.debugf("A stream broke: %s", broken.getMessage()));
        response.drainHandler(drained -> tell());
        response.write(line("retry: 3000\n\n"));
    }

    /** The reader has gone, or the stream has ended. */
    void closed() {
        ended = true;
        vertx.cancelTimer(timer);
    }

    /** Tells what is new, from whichever thread. */
    void wake() {
        context.runOnContext(now -> tell());
    }

    /**
     * Ends the stream in peace: the reader may come back soon, to this instance or another.
     *
     * @return complete once the reader's system has all of it, or the connection is broken
     */
    CompletableFuture<Void> end() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(now -> {
            if (ended) {
                done.complete(null);
            } else {
                ended = true;
                // An event that is not whole is none: its reader comes back for it.
                Buffer last = unsent == null ? line("retry: 1000\n\n") : Buffer.buffer();
                response.end(last).onComplete(sent -> done.complete(null));
            }
        });
        return done;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a failure is looked at too
    private void tell() {
        if (ended || fetching) {
            return;
        }
        sendOn();
        if (unsent != null || next > series.newest() || response.writeQueueFull()) {
            return;
        }
        fetching = true;
        fetch.apply(next)
                .whenComplete((data, failure) -> context.runOnContext(now -> {
                    fetching = false;
                    if (ended) {
                        return;
                    }
                    if (failure != null) {
                        // The reader comes back for it.
                        ended = true;
                        LOG.debugf("Number %d of a stream could not be read: %s", next, failure.getMessage());
                        response.end();
                        return;
                    }
                    response.write(line("id: " + next + "\ndata: "));
                    unsent = data;
                    next++;
                    tell();
                }));
    }

    /** In slices, each once the one before was taken: so it shows that a slow reader takes something. */
    private void sendOn() {
        if (sending) {
            return; // a write found that the reader took something
        }
        sending = true;
        while (unsent != null && !response.writeQueueFull()) {
            taken = true;
            if (unsent.length() > SLICE) {
                response.write(unsent.slice(0, SLICE));
                unsent = unsent.slice(SLICE, unsent.length());
            } else {
                response.write(unsent);
                response.write(line("\n\n"));
                unsent = null;
            }
        }
        sending = false;
    }

    private void beat() {
        if (ended) {
            return;
        }
        if (response.writeQueueFull()) {
            if (!taken) {
                cut();
            }
        } else if (unsent == null) {
            response.write(line(":\n\n"));
        }
        taken = false;
    }

    /** At once, and past the server's own handler: that closes in peace, once all is taken. */
    @SuppressWarnings("FutureReturnValueIgnored") // there is nothing to be done when it has gone
    private void cut() {
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset();
        } else {
            ((ConnectionBase) request.connection())
                    .channel()
                    .pipeline()
                    .firstContext()
                    .close();
        }
    }

    private static Buffer line(String text) {
        return Buffer.buffer(text.getBytes(UTF_8));
    }
}
