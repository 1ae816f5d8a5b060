package org.dossier.http.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;

/** Handles requests without a route, and failures before the REST layer. */
@ApplicationScoped
class RouterFailureHandler {

    private final ProblemMapper problems;

    RouterFailureHandler(ProblemMapper problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(request -> end(request, new NotFoundException()));
        router.route().order(Integer.MIN_VALUE).failureHandler(request -> end(request, request.failure()));
    }

    private void end(RoutingContext request, Throwable failure) {
        if (request.response().headWritten() || request.response().closed()) {
            return; // the client has disconnected
        }
        ProblemMapper.ErrorResponse error = problems.response(request, failure);
        HttpServerResponse response = request.response().setStatusCode(error.status());
        error.headers().forEach(response::putHeader);
        response.end(error.body());
    }
}
