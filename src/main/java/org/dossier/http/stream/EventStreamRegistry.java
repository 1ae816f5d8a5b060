package org.dossier.http.stream;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.dossier.http.limit.RateLimiter;
import org.dossier.http.media.Format;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.http.security.SecurityHeaders;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Opens event streams, and limits their number in total and per client. */
@Singleton
public final class EventStreamRegistry {

    private static final Set<String> PARAMETERS = Set.of("lang", "format", "lastEventId");
    private static final long SECONDS_TO_END = 2;
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int MOST_KEPT = 64;
    private static final Duration KEPT_FOR = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final EventSeries series;
    private final RateLimiter limiter;
    private final StreamConfig config;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final Map<Object, Integer> clients = new ConcurrentHashMap<>();

    /** Recent events, so that one that many streams send is read once. */
    private final AsyncCache<Event, Optional<Buffer>> events = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .buildAsync();

    EventStreamRegistry(Vertx vertx, EventSeries series, RateLimiter limiter, StreamConfig config) {
        StreamConfig.check(config);
        this.vertx = vertx;
        this.series = series;
        this.limiter = limiter;
        this.config = config;
        series.listen(() -> open.forEach(EventStream::wake));
    }

    /** The parameters of a stream that select events, by name. */
    public Map<String, String> filters(HttpServerRequest request) {
        Map<String, String> filters = new TreeMap<>();
        series.filters().stream()
                .filter(request.params()::contains)
                .forEach(name -> filters.put(name, request.getParam(name)));
        return filters;
    }

    /**
     * Opens a stream. The values of its filters are checked before.
     *
     * @param parameters the names of the query parameters, without those that have their default value
     * @throws ProblemException if a parameter or {@code Last-Event-ID} is invalid, or too many streams are open
     */
    public void open(RoutingContext routing, Set<String> parameters) {
        HttpServerRequest request = routing.request();
        checkParameters(request, parameters);
        int last = lastEventId(request);
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
        Map<String, String> filters = filters(request);
        Language language = language(request);
        EventStream stream = new EventStream(
                vertx,
                request,
                series,
                last,
                number -> events.get(new Event(number, filters, language), (event, executor) -> read(event)),
                config.heartbeat());
        open.add(stream);
        routing.addEndHandler(ended -> {
            stream.closed();
            open.remove(stream);
            release(client);
        });
        stream.wake();
    }

    /** On a worker thread, because it waits for the store. */
    private CompletableFuture<Optional<Buffer>> read(Event event) {
        return vertx.executeBlocking(
                        () -> Optional.ofNullable(series.read(event.number(), event.filters(), event.language()))
                                .map(Buffer::buffer),
                        false)
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static Language language(HttpServerRequest request) {
        String language = request.getParam("lang");
        return language == null
                ? Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : Vocabulary.constant(Language.class, language);
    }

    private void release(Object client) {
        clients.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }

    private void checkParameters(HttpServerRequest request, Set<String> parameters) {
        parameters.stream()
                .filter(name -> !PARAMETERS.contains(name) && !series.filters().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.notOfFormat(
                            name,
                            parameters.contains("format"),
                            "'" + name + "' does not work with the event stream, only with lists.");
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

    /**
     * The number after which the stream starts: the header, which browsers send when they reconnect, or the parameter of the
     * first connection. Without both, it starts with the next new event.
     */
    private int lastEventId(HttpServerRequest request) {
        String header = request.getHeader(LAST_EVENT_ID);
        String parameter = request.getParam("lastEventId");
        String expected = "a number from 0 to " + series.newest();
        if (parameter != null && !NUMBER.matcher(parameter).matches()) {
            throw ProblemException.malformed("lastEventId", parameter, expected);
        }
        String id = header == null || header.isEmpty() ? parameter : header;
        if (id == null) {
            return series.newest();
        }
        if (!NUMBER.matcher(id).matches()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "Invalid '" + LAST_EVENT_ID + "'.")
                    .with("header", LAST_EVENT_ID)
                    .with("expected", expected);
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

    /** An event as streams with the same filters and language send it. */
    private record Event(int number, Map<String, String> filters, Language language) {}
}
