package org.dossier.http.front;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.dossier.http.contract.Routes;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** What a path takes: asked for with {@code OPTIONS}, by browsers before a script of another origin sends what is not plain. */
@ApplicationScoped
class Preflight {

    /** A token that a page sends along is one that it has: a browser adds none by itself. */
    private static final String HEADERS = "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key,"
            + " If-Modified-Since, If-None-Match, Last-Event-ID";

    /** For a day. Browsers keep it for as long as they see fit, up to that. */
    private static final String MAX_AGE = "86400";

    private final Routes routes;

    Preflight(Routes routes) {
        this.routes = routes;
    }

    static boolean isFor(String path) {
        return path.startsWith("/v1/") || path.equals("/v1");
    }

    void answer(RoutingContext request) {
        List<String> methods = routes.methods(request.request().path());
        if (methods.isEmpty()) {
            request.fail(new NotFoundException());
            return;
        }
        String allowed = String.join(", ", methods);
        request.response()
                .putHeader("Allow", allowed)
                .putHeader("Access-Control-Allow-Methods", allowed)
                .putHeader("Access-Control-Allow-Headers", HEADERS)
                .putHeader("Access-Control-Max-Age", MAX_AGE)
                .setStatusCode(StatusCode.NO_CONTENT)
                .end();
    }
}
