package org.dossier.http.media;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Decides the media type, once: it is the only one that the rest of the request sees. */
@Provider
@PreMatching
final class FormatFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final MediaTypes types;

    FormatFilter(MediaTypes types) {
        this.types = types;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> formats = request.getUriInfo().getQueryParameters().getOrDefault("format", List.of());
        if (formats.size() > 1 || formats.contains("")) {
            return; // a problem that is found later on
        }
        String type = types.decide(
                request.getUriInfo().getPath(), // not of its URI: a request without a host has none
                formats.isEmpty() ? null : formats.get(0),
                request.getHeaderString(HttpHeaders.ACCEPT));
        if (type != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
        }
    }

    /** The media types of JSON have no charset (RFC 8259), which the REST layer would add to one that it writes itself. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String type = request.getHeaderString(HttpHeaders.ACCEPT);
        if (response.getStatus() == StatusCode.OK && type != null && type.endsWith("json")) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
        }
    }
}
