package org.dossier.http.media;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.parameter.QueryString;
import org.dossier.http.parameter.Vocabulary;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Adds {@code Link} headers (RFC 8288) to the contract, and to the other formats of the response. */
@Provider
final class RelatedLinkFilter implements ContainerResponseFilter {

    private static final String CONTRACT = "</openapi>; rel=\"describedby\"";

    /** Parameters that work with JSON only, because the other formats contain the whole list. */
    private static final Set<String> JSON_ONLY = Set.of("limit", "cursor", "fields", "format");

    private final RouteTable routes;

    RelatedLinkFilter(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != StatusCode.OK || !request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.LINK, CONTRACT);
        URI address = request.getUriInfo().getRequestUri();
        Map<String, String> parameters = new TreeMap<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        parameters.keySet().removeAll(JSON_ONLY);
        routes.mediaTypes(address.getPath()).stream()
                .filter(type -> !type.equals(request.getHeaderString(HttpHeaders.ACCEPT)))
                // A stream sends new resources, not the same ones.
                .filter(type -> !type.equals(Format.EVENTS_TYPE))
                .flatMap(type -> Format.of(type).stream())
                .forEach(format -> {
                    parameters.put("format", Vocabulary.word(format));
                    response.getHeaders()
                            .add(
                                    HttpHeaders.LINK,
                                    "<%s?%s>; rel=\"alternate\"; type=\"%s\""
                                            .formatted(
                                                    address.getRawPath(),
                                                    QueryString.write(parameters),
                                                    format.mediaType()));
                });
    }
}
