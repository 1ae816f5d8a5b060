package org.dossier.http.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Handles failures of resources and of the REST layer. */
final class RestExceptionMapper {

    private final ProblemMapper problems;

    RestExceptionMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    // Lists the exceptions that the REST layer has its own mappers for, because the most specific type wins.
    @ServerExceptionMapper({
        NotFoundException.class,
        NotAllowedException.class,
        NotAcceptableException.class,
        WebApplicationException.class,
        Throwable.class
    })
    public Response map(Throwable failure, RoutingContext request) {
        ProblemMapper.ErrorResponse error = problems.response(request, failure);
        Response.ResponseBuilder response = Response.status(error.status()).entity(error.body());
        error.headers().forEach(response::header);
        return response.build();
    }
}
