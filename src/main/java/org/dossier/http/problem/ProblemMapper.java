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
import org.dossier.http.cache.HtmlPage;
import org.dossier.http.contract.RouteSuggester;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.media.Format;
import org.dossier.text.Language;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Maps every failure, in a resource, in the REST layer or before it, to a {@link ProblemException}, and that to a
 * problem+json response.
 */
@Singleton // created at startup, because the first failures can occur on all threads at once
class ProblemMapper {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String PAGE_TYPE = "text/html;charset=UTF-8";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ObjectMapper mapper;
    private final RouteTable routes;
    private final RouteSuggester suggester;
    private final OutageClassifier outages;
    private final ProblemPage page;

    ProblemMapper(
            ObjectMapper mapper,
            RouteTable routes,
            RouteSuggester suggester,
            OutageClassifier outages,
            ProblemPage page) {
        this.mapper = mapper;
        this.routes = routes;
        this.suggester = suggester;
        this.outages = outages;
        this.page = page;
    }

    ErrorResponse response(RoutingContext request, Throwable failure) {
        ProblemException failed = problem(request, failure);
        Problem problem =
                Problem.of(failed.type(), failed.detail(), request.request().path(), failed.members());
        Language language = language(request);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, language == null ? MEDIA_TYPE : PAGE_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language == null ? "en" : language.tag());
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putAll(failed.headers());
        return new ErrorResponse(
                failed.type().status(), headers, language == null ? json(problem) : page.of(problem, language));
    }

    /** The language of a page; null for what is none. */
    private static @Nullable Language language(RoutingContext request) {
        String path = request.request().path();
        if (!HtmlPage.isAt(path)) {
            return null;
        }
        // Inside, the header alone has the language.
        Language named = HtmlPage.language(path);
        return named == Language.FALLBACK
                ? Language.accepted(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : named;
    }

    private ProblemException problem(RoutingContext request, Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        Optional<ProblemException> outage = outages.classify(failure);
        if (outage.isPresent()) {
            return outage.get();
        }
        int status = failure instanceof WebApplicationException refused
                ? refused.getResponse().getStatus()
                : request.statusCode();
        return switch (status) {
            case 400 -> new ProblemException(ProblemType.MALFORMED_REQUEST, "The request is malformed.");
            case 404 -> isOtherMethod(request) ? methodNotAllowed(request) : unknownRoute(request);
            case 405 -> methodNotAllowed(request);
            case 406 ->
                new ProblemException(
                                ProblemType.NOT_ACCEPTABLE,
                                "'" + request.request().getHeader(HttpHeaders.ACCEPT)
                                        + "' allows none of the media types of this path.")
                        .with("allowed", routes.find(request.normalizedPath()).mediaTypes());
            case 413 -> new ProblemException(ProblemType.BODY_TOO_LARGE, "The body is too large.");
            case 415 ->
                new ProblemException(
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                "'" + request.request().getHeader(HttpHeaders.CONTENT_TYPE)
                                        + "' is not a supported media type of request bodies.")
                        .with("allowed", List.of(Format.JSON_TYPE));
            default -> internalError(failure);
        };
    }

    private ProblemException unknownRoute(RoutingContext request) {
        String path = request.request().path();
        ProblemException problem = new ProblemException(
                        ProblemType.UNKNOWN_ROUTE, "No resource has the path " + path + ".")
                .with("list", "/v1");
        List<String> near = suggester.near(path);
        return near.isEmpty() ? problem : problem.with("near", near);
    }

    private ProblemException methodNotAllowed(RoutingContext request) {
        List<String> methods = routes.find(request.normalizedPath()).methods();
        return new ProblemException(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "This path does not have the method "
                                + request.request().method() + ".")
                .with("allowed", methods)
                .header(HttpHeaders.ALLOW, String.join(", ", methods));
    }

    /** If the paths of two resources overlap, the REST layer responds 404 instead of 405. */
    private boolean isOtherMethod(RoutingContext request) {
        List<String> methods = routes.find(request.normalizedPath()).methods();
        return !methods.isEmpty()
                && !methods.contains(request.request().method().name());
    }

    private static ProblemException internalError(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "Internal error %s", reference);
        return new ProblemException(ProblemType.INTERNAL_ERROR, "The request failed because of an internal error.")
                .with("reference", reference);
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Independent of the layer that sends it. The body is text, so that the REST layer does not serialise it again. */
    record ErrorResponse(int status, Map<String, String> headers, String body) {}
}
