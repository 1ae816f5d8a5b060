package org.dossier.http.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;

/** Answers what no route takes, and what fails before the REST layer sees it. */
@ApplicationScoped
class UnroutedRequests {

    private final Problems problems;

    UnroutedRequests(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(request -> end(request, new NotFoundException()));
        router.route().order(Integer.MIN_VALUE).failureHandler(request -> end(request, request.failure()));
    }

    private void end(RoutingContext request, Throwable failure) {
        if (request.response().headWritten() || request.response().closed()) {
            return; // the client left while it was answered
        }
        Problems.Answer answer = problems.answer(request, failure);
        HttpServerResponse response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.end(answer.body());
    }
}
