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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the events of a series to one client, in order and without gaps. Holds at most one event in memory. Closes
 * the connection of a client that stops reading; the client can reconnect and continue. Runs on one event loop.
 */
final class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);

    private static final int SLICE = 64 * 1024;

    private final Context context;
    private final Vertx vertx;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final EventSeries series;
    private final IntFunction<CompletableFuture<Optional<Buffer>>> fetch;
    private final long timer;
    private int next;
    private boolean fetching;
    private boolean sending;

    /** The rest of the current event; null between events. */
    private @Nullable Buffer unsent;

    /** Whether the client has read something since the last heartbeat. */
    private boolean progressed;

    private boolean ended;

    /**
     * @param last the number of the last event that the client has
     * @param fetch reads an event of the series, by its number, as one line; empty for one that this client does not want
     */
    EventStream(
            Vertx vertx,
            HttpServerRequest request,
            EventSeries series,
            int last,
            IntFunction<CompletableFuture<Optional<Buffer>>> fetch,
            Duration heartbeat) {
        this.vertx = vertx;
        this.request = request;
        this.context = vertx.getOrCreateContext();
        this.response = request.response();
        this.series = series;
        this.fetch = fetch;
        this.next = last + 1;
        this.timer = vertx.setPeriodic(heartbeat.toMillis(), tick -> heartbeat());
        response.exceptionHandler(broken -> LOG.debugf("An event stream failed: %s", broken.getMessage()));
        response.drainHandler(drained -> sendNew());
        response.write(line("retry: 3000\n\n"));
    }

    /** Call when the response has ended or the connection is closed. */
    void closed() {
        ended = true;
        vertx.cancelTimer(timer);
    }

    /** Sends new events. Thread-safe. */
    void wake() {
        context.runOnContext(now -> sendNew());
    }

    /**
     * Ends the stream, and asks the client to reconnect soon, to this or another instance.
     *
     * @return completed once everything is written to the socket, or the connection has failed
     */
    CompletableFuture<Void> end() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.runOnContext(now -> {
            if (ended) {
                done.complete(null);
            } else {
                ended = true;
                // The client discards an incomplete event, and requests it again.
                Buffer last = unsent == null ? line("retry: 1000\n\n") : Buffer.buffer();
                response.end(last).onComplete(sent -> done.complete(null));
            }
        });
        return done;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // failures are handled in the callback
    private void sendNew() {
        if (ended || fetching) {
            return;
        }
        sendSlices();
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
                        // The client reconnects and requests it again.
                        ended = true;
                        LOG.debugf("Event %d could not be read: %s", next, failure.getMessage());
                        response.end();
                        return;
                    }
                    if (data.isEmpty()) {
                        // The client remembers the number, and shows nothing.
                        response.write(line("id: " + next + "\n\n"));
                    } else {
                        response.write(line("id: " + next + "\ndata: "));
                        unsent = data.get();
                    }
                    next++;
                    sendNew();
                }));
    }

    /** Sends slices, each after the previous one, so that progress of a slow client is noticed. */
    private void sendSlices() {
        if (sending) {
            return; // called by the drain handler during a write
        }
        sending = true;
        while (unsent != null && !response.writeQueueFull()) {
            progressed = true;
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

    private void heartbeat() {
        if (ended) {
            return;
        }
        if (response.writeQueueFull()) {
            if (!progressed) {
                closeNow();
            }
        } else if (unsent == null) {
            response.write(line(":\n\n"));
        }
        progressed = false;
    }

    /** Bypasses the handlers of the server, which would wait until everything is written. */
    @SuppressWarnings("FutureReturnValueIgnored") // the connection is gone in any case
    private void closeNow() {
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
