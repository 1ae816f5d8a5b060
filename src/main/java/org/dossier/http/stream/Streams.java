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
import org.dossier.http.conditional.StandingHeaders;
import org.dossier.http.language.Language;
import org.dossier.http.limit.Limits;
import org.dossier.http.media.Format;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The open streams of server-sent events: few enough for the service, and for each client. */
@Singleton
public final class Streams {

    private static final Set<String> PARAMETERS = Set.of("lang", "format");
    private static final long SECONDS_TO_END = 2;
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Vertx vertx;
    private final Series series;
    private final Limits limits;
    private final StreamConfig config;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final Map<Object, Integer> clients = new ConcurrentHashMap<>();

    Streams(Vertx vertx, Series series, Limits limits, StreamConfig config) {
        this.vertx = vertx;
        this.series = series;
        this.limits = limits;
        this.config = config;
        series.listen(() -> open.forEach(EventStream::wake));
    }

    /**
     * Opens a stream.
     *
     * @param parameters the names of those that were given, without those that only repeat their default
     * @param fetch gives a resource of the series, by its number, as one line
     * @throws ProblemException when too many are open, or the reader's last event is none
     */
    public void open(RoutingContext reader, Set<String> parameters, IntFunction<CompletableFuture<Buffer>> fetch) {
        HttpServerRequest request = reader.request();
        checkParameters(request, parameters);
        int last = last(request.getHeader(LAST_EVENT_ID));
        HttpServerResponse response = request.response();
        if (request.method().equals(HttpMethod.HEAD)) {
            addHeaders(request.path(), response);
            response.end();
            return;
        }
        Object client = limits.client(request);
        take(client);
        addHeaders(request.path(), response);
        response.setChunked(true);
        EventStream stream = new EventStream(vertx, request, series, last, fetch, config.heartbeat());
        open.add(stream);
        reader.addEndHandler(ended -> {
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
                            "A stream sends every edition; '" + name + "' is for lists.");
                });
        String language = request.getParam("lang");
        if (language != null && !Vocabulary.words(Language.class).contains(language)) {
            throw ProblemException.notAllowed("lang", language, Vocabulary.words(Language.class));
        }
    }

    private void take(Object client) {
        if (open.size() >= config.most()) {
            throw new ProblemException(ProblemType.OVERLOADED, "Too many streams are open.").retryAfter(1);
        }
        int count = clients.merge(client, 1, Integer::sum);
        if (count > config.mostPerClient()) {
            release(client);
            throw new ProblemException(
                            ProblemType.TOO_MANY_STREAMS,
                            "This client has " + config.mostPerClient() + " streams open.")
                    .with("quota", config.mostPerClient());
        }
    }

    /** A reader who knows nothing yet is told what is new from now on; one who names the last event, all after it. */
    private int last(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return series.newest();
        }
        if (!id.matches("\\d{1,9}")) {
            throw new ProblemException(
                            ProblemType.MALFORMED_REQUEST, "'" + LAST_EVENT_ID + "' is not the id of an event.")
                    .with("header", LAST_EVENT_ID)
                    .with("expected", "a number from 0 to " + series.newest());
        }
        return Math.min(Integer.parseInt(id), series.newest());
    }

    private static void addHeaders(String path, HttpServerResponse response) {
        StandingHeaders.add(path, response);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Format.EVENTS_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language")
                // A proxy that gathers what it passes on would hold back the news.
                .putHeader("X-Accel-Buffering", "no");
    }

    /** While the server still listens: it would cut them off. Readers who take nothing are not waited for. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        CompletableFuture.allOf(open.stream().map(EventStream::end).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
    }
}
