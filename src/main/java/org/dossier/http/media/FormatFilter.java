package org.dossier.http.media;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Decides the media type, and puts it into {@code Accept} for all that follows. A 406 replaces successful responses
 * only, so that all other errors come first.
 */
@Provider
@PreMatching
final class FormatFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String NOT_ACCEPTABLE = FormatFilter.class.getName() + ".notAcceptable";

    private final MediaTypeNegotiator types;

    FormatFilter(MediaTypeNegotiator types) {
        this.types = types;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> formats = request.getUriInfo().getQueryParameters().getOrDefault("format", List.of());
        if (!request.getMethod().equals(HttpMethod.GET)) {
            // Responses to writes are always JSON, because a 406 after the write would be misleading.
            accept(request, Format.JSON_TYPE);
            return;
        }
        if (formats.size() > 1 || formats.contains("")) {
            acceptDefault(request); // repeated and empty parameters are rejected later
            return;
        }
        try {
            String type = types.decide(
                    request.getUriInfo().getPath(), // not the request URI, which fails without a host
                    formats.isEmpty() ? null : formats.get(0),
                    request.getHeaderString(HttpHeaders.ACCEPT));
            if (Format.EVENTS_TYPE.equals(type)) {
                // The entry point serves valid requests for streams, so this one is invalid.
                deferNotAcceptable(request);
            } else if (type != null) {
                accept(request, type);
            }
        } catch (NotAcceptableException nothing) {
            deferNotAcceptable(request);
        }
    }

    private void deferNotAcceptable(ContainerRequestContext request) {
        request.setProperty(NOT_ACCEPTABLE, true);
        acceptDefault(request);
    }

    /** Otherwise the REST layer would answer 406 before all other errors. */
    private void acceptDefault(ContainerRequestContext request) {
        String type = types.decide(request.getUriInfo().getPath(), null, null);
        accept(request, type == null ? Format.JSON_TYPE : type);
    }

    private static void accept(ContainerRequestContext request, String type) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
    }

    /** Sets the media types of JSON without a charset (RFC 8259); the REST layer would add one. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return;
        }
        if (request.getProperty(NOT_ACCEPTABLE) != null) {
            throw new NotAcceptableException();
        }
        String type = request.getHeaderString(HttpHeaders.ACCEPT);
        if (type != null && (type.endsWith("json") || type.equals(Format.JSONL_TYPE))) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
        }
    }
}
