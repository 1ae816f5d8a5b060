package org.dossier.http.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Serves the contract as JSON without spaces, a third less to read than what the extension serves; YAML comes from that.
 * The page to try it, which is a static file, has a shorter address too.
 */
@ApplicationScoped
class ContractHandler {

    private static final String JSON_TYPE = "application/json;charset=UTF-8";

    private static final String SWAGGER_UI = "/swagger-ui";

    /** After the entry point. */
    private static final int BEFORE_EXTENSIONS = -1;

    private final ObjectMapper mapper;

    ContractHandler(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        router.get("/openapi.json").order(BEFORE_EXTENSIONS).blockingHandler(this::sendJson);
        router.get("/openapi").order(BEFORE_EXTENSIONS).blockingHandler(request -> {
            if (isJsonWanted(request)) {
                sendJson(request);
            } else {
                request.next();
            }
        });
        router.get(SWAGGER_UI).order(BEFORE_EXTENSIONS).handler(request -> {
            if (request.request().path().equals(SWAGGER_UI)) {
                request.redirect(SWAGGER_UI + "/");
            } else {
                request.next();
            }
        });
    }

    /** The entry point has decided which, by {@code format} or {@code Accept}. */
    private static boolean isJsonWanted(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("application/json");
    }

    private void sendJson(RoutingContext request) {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RouteTable.CONTRACT)) {
            byte[] compact = mapper.writeValueAsBytes(mapper.readTree(Objects.requireNonNull(contract)));
            request.response().putHeader(HttpHeaders.CONTENT_TYPE, JSON_TYPE).end(Buffer.buffer(compact));
        } catch (IOException unreadable) {
            request.fail(unreadable);
        }
    }
}
