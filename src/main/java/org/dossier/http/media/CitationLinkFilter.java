package org.dossier.http.media;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.Route;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.parameter.QueryString;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/**
 * Adds {@code Link} headers to the licence of the data, and to the address to cite (RFC 8574): the same facts in the same edition.
 * They travel with every format, and no format has to change for them.
 */
@Provider
@Priority(Priorities.USER - 1) // after the links to other pages and formats
final class CitationLinkFilter implements ContainerResponseFilter {

    private static final String LICENCE = "<" + DataLicence.URL + ">; rel=\"license\"";

    private final RouteTable routes;

    CitationLinkFilter(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != StatusCode.OK || !request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        URI address = request.getUriInfo().getRequestUri();
        Route route = routes.find(address.getPath());
        if (route.mediaTypes().isEmpty() || route.traits().contains(RouteTrait.IS_CONSTANT)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.LINK, LICENCE);
        Object edition = response.getHeaders().getFirst("Dossier-Edition");
        if (edition != null) {
            Map<String, String> parameters = new TreeMap<>();
            request.getUriInfo().getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
            parameters.keySet().removeAll(route.withTrait(ParameterTrait.IS_FOR_JSON_ONLY));
            parameters.keySet().removeAll(route.withTrait(ParameterTrait.SELECTS_EDITION));
            parameters.put("edition", edition.toString());
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<%s?%s>; rel=\"cite-as\"".formatted(address.getRawPath(), QueryString.write(parameters)));
        }
    }
}
