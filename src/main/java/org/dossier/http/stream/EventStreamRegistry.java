package org.dossier.http.stream;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.dossier.http.limit.RateLimiter;
import org.dossier.http.media.Format;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.http.security.SecurityHeaders;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Opens event streams, and limits their number in total and per client. */
@Singleton
public final class EventStreamRegistry {

    private static final Set<String> PARAMETERS = Set.of("lang", "format");
    private static final long SECONDS_TO_END = 2;
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Vertx vertx;
    private final EventSeries series;
    private final RateLimiter limiter;
    private final StreamConfig config;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final Map<Object, Integer> clients = new ConcurrentHashMap<>();

    EventStreamRegistry(Vertx vertx, EventSeries series, RateLimiter limiter, StreamConfig config) {
        StreamConfig.check(config);
        this.vertx = vertx;
        this.series = series;
        this.limiter = limiter;
        this.config = config;
        series.listen(() -> open.forEach(EventStream::wake));
    }

    /**
     * Opens a stream.
     *
     * @param parameters the names of the query parameters, without those that have their default value
     * @param fetch reads a resource of the series, by its number, as one line of JSON
     * @throws ProblemException if a parameter or {@code Last-Event-ID} is invalid, or too many streams are open
     */
    public void open(RoutingContext routing, Set<String> parameters, IntFunction<CompletableFuture<Buffer>> fetch) {
        HttpServerRequest request = routing.request();
        checkParameters(request, parameters);
        int last = lastEventId(request.getHeader(LAST_EVENT_ID));
        HttpServerResponse response = request.response();
        if (request.method().equals(HttpMethod.HEAD)) {
            addHeaders(request.path(), response);
            response.end();
            return;
        }
        Object client = limiter.client(request);
        acquire(client);
        addHeaders(request.path(), response);
        response.setChunked(true);
        EventStream stream = new EventStream(vertx, request, series, last, fetch, config.heartbeat());
        open.add(stream);
        routing.addEndHandler(ended -> {
            stream.closed();
            open.remove(stream);
            release(client);
        });
        stream.wake();
    }

    private void release(Object client) {
        clients.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }

    private static void checkParameters(HttpServerRequest request, Set<String> parameters) {
        parameters.stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.notOfFormat(
                            name,
                            parameters.contains("format"),
                            "The event stream cannot be filtered; '" + name + "' works with lists only.");
                });
        String language = request.getParam("lang");
        if (language != null && !Vocabulary.words(Language.class).contains(language)) {
            throw ProblemException.notAllowed("lang", language, Vocabulary.words(Language.class));
        }
    }

    private void acquire(Object client) {
        if (open.size() >= config.most()) {
            throw new ProblemException(ProblemType.OVERLOADED, "Too many streams are open.").retryAfter(1);
        }
        int count = clients.merge(client, 1, Integer::sum);
        if (count > config.mostPerClient()) {
            release(client);
            throw new ProblemException(
                            ProblemType.TOO_MANY_STREAMS,
                            "This client already has " + config.mostPerClient() + " streams open.")
                    .with("quota", config.mostPerClient());
        }
    }

    /** Without {@code Last-Event-ID}, the stream starts with the next new resource. */
    private int lastEventId(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return series.newest();
        }
        if (!id.matches("\\d{1,9}")) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "Invalid '" + LAST_EVENT_ID + "'.")
                    .with("header", LAST_EVENT_ID)
                    .with("expected", "a number from 0 to " + series.newest());
        }
        return Math.min(Integer.parseInt(id), series.newest());
    }

    private static void addHeaders(String path, HttpServerResponse response) {
        SecurityHeaders.add(path, response);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Format.EVENTS_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language")
                // Tells nginx not to buffer the stream.
                .putHeader("X-Accel-Buffering", "no");
    }

    /** Ends all streams before the server closes their connections. Waits for slow clients only briefly. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        CompletableFuture.allOf(open.stream().map(EventStream::end).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
    }
}
