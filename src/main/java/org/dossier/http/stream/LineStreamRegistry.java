package org.dossier.http.stream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.limit.RateLimiter;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/** Sends responses that are read line by line. Each holds a line in memory, so that there are few at a time. */
@Singleton
public final class LineStreamRegistry {

    private final Vertx vertx;
    private final LineSeries series;
    private final RateLimiter limiter;
    private final int most;
    private final int mostPerClient;

    /** The client of each. */
    private final Map<LineStream, Object> open = new ConcurrentHashMap<>();

    LineStreamRegistry(Vertx vertx, LineSeries series, RateLimiter limiter, StreamConfig config) {
        this.vertx = vertx;
        this.series = series;
        this.limiter = limiter;
        this.most = config.mostExports();
        this.mostPerClient = Math.max(1, most / 2);
    }

    /**
     * Sends the lines of a response.
     *
     * @param head has the headers, and says which lines to send
     * @param newestEdition as for a response with a body
     * @throws ProblemException if too many are sent at the same time
     */
    public void send(RoutingContext routing, CachedResponse head, int newestEdition) {
        Object client = limiter.client(routing.request());
        check(client);
        HttpServerResponse response = routing.response();
        LineStream stream = new LineStream(
                vertx, response, series, Objects.requireNonNull(head.lines()), head.coding(), open::remove);
        open.put(stream, client);
        routing.addEndHandler(ended -> stream.closed());
        head.writeHead(response, newestEdition);
        response.setChunked(true);
        stream.start();
    }

    private void check(Object client) {
        if (open.size() >= most) {
            throw new ProblemException(ProblemType.OVERLOADED, "Too many exports are being sent.").retryAfter(10);
        }
        if (Collections.frequency(open.values(), client) >= mostPerClient) {
            throw new ProblemException(
                            ProblemType.TOO_MANY_STREAMS,
                            "This client already receives " + mostPerClient + " export(s).")
                    .with("quota", mostPerClient);
        }
    }
}
