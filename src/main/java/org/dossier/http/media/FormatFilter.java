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
 * Decides the media type, once: it is the only one that the rest of the request sees. That nothing acceptable is served is told
 * last, in place of an answer: what else is wrong with a request is for its sender to mend first.
 */
@Provider
@PreMatching
final class FormatFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String NOT_ACCEPTABLE = FormatFilter.class.getName() + ".notAcceptable";

    private final MediaTypes types;

    FormatFilter(MediaTypes types) {
        this.types = types;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> formats = request.getUriInfo().getQueryParameters().getOrDefault("format", List.of());
        if (!request.getMethod().equals(HttpMethod.GET) || formats.size() > 1 || formats.contains("")) {
            // A write answers in JSON alone, and is not refused for that after it is done. The rest is a problem, found
            // later on.
            accept(request, Format.JSON_TYPE);
            return;
        }
        try {
            String type = types.decide(
                    request.getUriInfo().getPath(), // not of its URI: a request without a host has none
                    formats.isEmpty() ? null : formats.get(0),
                    request.getHeaderString(HttpHeaders.ACCEPT));
            if (Format.EVENTS_TYPE.equals(type)) {
                // A stream that the front could not open.
                refuseLater(request);
            } else if (type != null) {
                accept(request, type);
            }
        } catch (NotAcceptableException nothing) {
            refuseLater(request);
        }
    }

    private static void refuseLater(ContainerRequestContext request) {
        request.setProperty(NOT_ACCEPTABLE, true);
        accept(request, Format.JSON_TYPE);
    }

    private static void accept(ContainerRequestContext request, String type) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
    }

    /** The media types of JSON have no charset (RFC 8259), which the REST layer would add to one that it writes itself. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return;
        }
        if (request.getProperty(NOT_ACCEPTABLE) != null) {
            throw new NotAcceptableException();
        }
        String type = request.getHeaderString(HttpHeaders.ACCEPT);
        if (type != null && type.endsWith("json")) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
        }
    }
}
