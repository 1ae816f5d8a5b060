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
import org.dossier.http.contract.Routes;
import org.dossier.http.parameter.Query;
import org.dossier.http.parameter.Vocabulary;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Announces to readers, in {@code Link} headers (RFC 8288), the contract and the same facts in the other formats of the route. */
@Provider
final class RelatedLinks implements ContainerResponseFilter {

    private static final String CONTRACT = "</openapi>; rel=\"describedby\"";

    /** They are for JSON only, as the other formats come whole. */
    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "fields", "format");

    private final Routes routes;

    RelatedLinks(Routes routes) {
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
        parameters.keySet().removeAll(OF_PAGES);
        routes.mediaTypes(address.getPath()).stream()
                .filter(type -> !type.equals(request.getHeaderString(HttpHeaders.ACCEPT)))
                // A stream tells what is new, and not the same.
                .filter(type -> !type.equals(Format.EVENTS_TYPE))
                .flatMap(type -> Format.of(type).stream())
                .forEach(format -> {
                    parameters.put("format", Vocabulary.word(format));
                    response.getHeaders()
                            .add(
                                    HttpHeaders.LINK,
                                    "<%s?%s>; rel=\"alternate\"; type=\"%s\""
                                            .formatted(
                                                    address.getRawPath(), Query.write(parameters), format.mediaType()));
                });
    }
}
