package org.dossier.service;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.http.contract.Route;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.DataLicence;
import org.dossier.http.media.Presentation;
import org.dossier.http.stream.EventSeries;
import org.dossier.text.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Index", description = "The entry to the service.")
public class IndexResource {

    private static final Index.Links LINKS = new Index.Links(
            "/v1",
            "/v1/organisations",
            "/v1/sources",
            "/v1/claimants",
            "/v1/editions",
            "/v1/catalogue",
            "/v1/vocabularies",
            "/v1/problems",
            "/openapi",
            "/swagger-ui");

    private static final Index.Licence DATA_LICENCE = new Index.Licence(DataLicence.ID, DataLicence.URL);

    private final ServiceConfig config;
    private final EventSeries editions;
    private final RouteTable routes;

    IndexResource(ServiceConfig config, EventSeries editions, RouteTable routes) {
        this.config = config;
        this.editions = editions;
        this.routes = routes;
    }

    @GET
    @Operation(
            operationId = "getIndex",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "Get the index",
            description =
                    "The newest edition, links to everything, the licence of the data and the contact. Use it as the entry to the service.")
    public RestResponse<Index> get(@BeanParam Presentation presentation) {
        return presentation.reply(new Index(
                "Dossier",
                Messages.get(Index.class, "description", presentation.language()),
                editions.newest(),
                LINKS,
                "/v1/search{?q}",
                routes.byTemplate().entrySet().stream()
                        .filter(route -> route.getValue().methods().contains("GET"))
                        .map(IndexResource::template)
                        .sorted()
                        .toList(),
                DATA_LICENCE,
                config.contact().map(URI::toString).orElse(null)));
    }

    /** A URI template (RFC 6570) with the parameters that the route requires. */
    private static String template(Map.Entry<String, Route> route) {
        String required = route.getValue().parameters().values().stream()
                .filter(Route.QueryParameter::required)
                .map(Route.QueryParameter::name)
                .sorted()
                .collect(Collectors.joining(","));
        return required.isEmpty() ? route.getKey() : route.getKey() + "{?" + required + "}";
    }
}
