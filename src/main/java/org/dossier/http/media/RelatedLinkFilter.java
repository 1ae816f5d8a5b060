package org.dossier.http.media;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.http.cache.HtmlPage;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.Route;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.parameter.QueryString;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Adds {@code Link} headers (RFC 8288) to the contract, and to the other formats of the response. */
@Provider
final class RelatedLinkFilter implements ContainerResponseFilter {

    private static final String CONTRACT = "</openapi>; rel=\"describedby\"";

    private static final String PAGE = "<%s>; rel=\"alternate\"; type=\"text/html\"";

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
        String page = HtmlPage.of(address.getRawPath());
        if (page != null) {
            String language = String.valueOf(response.getHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE));
            response.getHeaders().add(HttpHeaders.LINK, PAGE.formatted(HtmlPage.in(Language.accepted(language), page)));
        }
        Map<String, String> parameters = new TreeMap<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        Route route = routes.find(address.getPath());
        parameters.keySet().removeAll(route.withTrait(ParameterTrait.IS_FOR_JSON_ONLY));
        route.mediaTypes().stream()
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
