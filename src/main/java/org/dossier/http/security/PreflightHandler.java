package org.dossier.http.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.dossier.http.contract.RouteTable;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Answers {@code OPTIONS} with the methods of a path, including the CORS preflight requests of browsers. */
@ApplicationScoped
public class PreflightHandler {

    /** {@code Authorization} is safe here: browsers do not add bearer tokens on their own. */
    private static final String HEADERS = "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key,"
            + " If-Modified-Since, If-None-Match, Last-Event-ID";

    /** In seconds: one day, which browsers may shorten. */
    private static final String MAX_AGE = "86400";

    private final RouteTable routes;

    PreflightHandler(RouteTable routes) {
        this.routes = routes;
    }

    public static boolean isFor(String path) {
        return path.startsWith("/v1/") || path.equals("/v1");
    }

    public void answer(RoutingContext routing) {
        List<String> methods = routes.find(routing.request().path()).methods();
        if (methods.isEmpty()) {
            routing.fail(new NotFoundException());
            return;
        }
        String allowed = String.join(", ", methods);
        routing.response()
                .putHeader("Allow", allowed)
                .putHeader("Access-Control-Allow-Methods", allowed)
                .putHeader("Access-Control-Allow-Headers", HEADERS)
                .putHeader("Access-Control-Max-Age", MAX_AGE)
                .setStatusCode(StatusCode.NO_CONTENT)
                .end();
    }
}
