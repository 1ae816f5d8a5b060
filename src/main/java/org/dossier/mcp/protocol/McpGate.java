package org.dossier.mcp.protocol;

import com.google.common.base.Ascii;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dossier.http.media.Format;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/**
 * Lets to the MCP server only what it is made for: one message by POST, as JSON, of a bounded size. Nothing is kept between two
 * requests, so that any instance can answer any of them: no session is named to the client, and no stream is opened.
 */
@ApplicationScoped
class McpGate {

    static final String PATH = "/mcp";

    /** A call names a tool and a few short values. */
    private static final long MOST_BYTES = 65_536;

    /** Below the entry point of every request, which has charged the client by then; above the router. */
    private static final int PRIORITY = 500;

    private static final String METHODS = "OPTIONS, POST";
    private static final String SESSION = "Mcp-Session-Id";
    private static final String HEADERS = "Accept, Content-Type, Last-Event-ID, Mcp-Protocol-Version, " + SESSION;

    /** In seconds: one day, which browsers may shorten. */
    private static final String MAX_AGE = "86400";

    /** What the server expects, although it never sends the second. */
    private static final String BOTH_TYPES = Format.JSON_TYPE + ", " + Format.EVENTS_TYPE;

    private static final List<String> ACCEPTED = List.of(Format.JSON_TYPE, "application/*", "*/*");

    private final McpConfig config;
    private final MessageCheck messages;
    private final BodyHandler bodies = BodyHandler.create(false).setBodyLimit(MOST_BYTES);

    McpGate(McpConfig config, MessageCheck messages) {
        this.config = config;
        this.messages = messages;
    }

    void register(@Observes Filters filters) {
        filters.register(forMcp(this::checkHead), PRIORITY);
        filters.register(forMcp(bodies::handle), PRIORITY - 1);
        filters.register(forMcp(messages::check), PRIORITY - 2);
    }

    private static io.vertx.core.Handler<RoutingContext> forMcp(Consumer<RoutingContext> handler) {
        return routing -> {
            String path = routing.normalizedPath();
            if (path.equals(PATH) || path.startsWith(PATH + "/")) {
                handler.accept(routing);
            } else {
                routing.next();
            }
        };
    }

    private void checkHead(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!config.enabled() || !request.path().equals(PATH)) {
            routing.fail(new NotFoundException());
        } else if (request.method().equals(HttpMethod.OPTIONS)) {
            answerPreflight(routing);
        } else if (!request.method().equals(HttpMethod.POST)) {
            routing.fail(new ProblemException(
                            ProblemType.METHOD_NOT_ALLOWED,
                            "This path does not have the method " + request.method() + ": each message is a POST.")
                    .with("allowed", List.of("OPTIONS", "POST"))
                    .header("Allow", METHODS));
        } else if (!isJson(request)) {
            routing.fail(StatusCode.UNSUPPORTED_MEDIA_TYPE);
        } else if (!acceptsJson(request)) {
            routing.fail(new ProblemException(
                            ProblemType.NOT_ACCEPTABLE,
                            "'" + request.getHeader(HttpHeaders.ACCEPT)
                                    + "' does not allow the media type of this path.")
                    .with("allowed", List.of(Format.JSON_TYPE)));
        } else {
            request.headers().set(HttpHeaders.ACCEPT, BOTH_TYPES).remove(SESSION);
            routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            routing.addHeadersEndHandler(done -> routing.response().headers().remove(SESSION));
            routing.next();
        }
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && Ascii.toLowerCase(type).split(";", 2)[0].strip().equals(Format.JSON_TYPE);
    }

    private static boolean acceptsJson(HttpServerRequest request) {
        List<String> accept = request.headers().getAll(HttpHeaders.ACCEPT);
        return accept.isEmpty()
                || accept.stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .map(type -> Ascii.toLowerCase(type.split(";", 2)[0].strip()))
                        .anyMatch(ACCEPTED::contains);
    }

    /** Pages of every origin may call the tools, as they may read every route: the data is public, and no credentials count. */
    private static void answerPreflight(RoutingContext routing) {
        routing.response()
                .putHeader("Allow", METHODS)
                .putHeader("Access-Control-Allow-Methods", METHODS)
                .putHeader("Access-Control-Allow-Headers", HEADERS)
                .putHeader("Access-Control-Max-Age", MAX_AGE)
                .setStatusCode(StatusCode.NO_CONTENT)
                .end();
    }
}
