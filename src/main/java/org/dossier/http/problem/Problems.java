package org.dossier.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dossier.http.contract.Routes;
import org.dossier.http.media.Format;
import org.jboss.logging.Logger;

/**
 * The one path from a failure to its answer. Whatever goes wrong, in a resource, in the REST layer or before it, ends here
 * as a {@link ProblemException} and leaves as problem+json.
 */
@Singleton // made at the start: the first failures can come on all threads at once
class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ObjectMapper mapper;
    private final Routes routes;
    private final Outages outages;

    Problems(ObjectMapper mapper, Routes routes, Outages outages) {
        this.mapper = mapper;
        this.routes = routes;
        this.outages = outages;
    }

    Answer answer(RoutingContext request, Throwable failure) {
        ProblemException problem = problem(request, failure);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, "en");
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putAll(problem.headers());
        return new Answer(problem.type().status(), headers, body(request, problem));
    }

    private ProblemException problem(RoutingContext request, Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        Optional<ProblemException> outage = outages.seenIn(failure);
        if (outage.isPresent()) {
            return outage.get();
        }
        int status = failure instanceof WebApplicationException refused
                ? refused.getResponse().getStatus()
                : request.statusCode();
        return switch (status) {
            case 400 -> new ProblemException(ProblemType.MALFORMED_REQUEST, "The request could not be read.");
            case 404 -> isOtherMethod(request) ? methodNotAllowed(request) : unknownRoute(request);
            case 405 -> methodNotAllowed(request);
            case 406 ->
                new ProblemException(
                                ProblemType.NOT_ACCEPTABLE,
                                "'" + request.request().getHeader(HttpHeaders.ACCEPT)
                                        + "' rules out all that this route serves.")
                        .with("allowed", routes.mediaTypes(request.normalizedPath()));
            case 413 ->
                new ProblemException(ProblemType.BODY_TOO_LARGE, "The body has more bytes than are taken here.");
            case 415 ->
                new ProblemException(
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                "'" + request.request().getHeader(HttpHeaders.CONTENT_TYPE)
                                        + "' is not a type of body that this route takes.")
                        .with("allowed", List.of(Format.JSON_TYPE));
            default -> internalError(failure);
        };
    }

    private static ProblemException unknownRoute(RoutingContext request) {
        return new ProblemException(
                ProblemType.UNKNOWN_ROUTE, "Nothing is at " + request.request().path() + ".");
    }

    private ProblemException methodNotAllowed(RoutingContext request) {
        List<String> methods = routes.methods(request.normalizedPath());
        return new ProblemException(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "This route has no method " + request.request().method() + ".")
                .with("allowed", methods)
                .header(HttpHeaders.ALLOW, String.join(", ", methods));
    }

    /** The REST layer answers 404 where another method of the path would match, if the paths of two resources overlap. */
    private boolean isOtherMethod(RoutingContext request) {
        List<String> methods = routes.methods(request.normalizedPath());
        return !methods.isEmpty()
                && !methods.contains(request.request().method().name());
    }

    private static ProblemException internalError(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "Internal error %s", reference);
        return new ProblemException(ProblemType.INTERNAL_ERROR, "The request could not be answered.")
                .with("reference", reference);
    }

    private String body(RoutingContext request, ProblemException problem) {
        try {
            return mapper.writeValueAsString(Problem.of(
                    problem.type(), problem.detail(), request.request().path(), problem.members()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** A problem as it leaves, whichever layer writes it; the body is text, which no writer of the REST layer wraps again. */
    record Answer(int status, Map<String, String> headers, String body) {}
}
