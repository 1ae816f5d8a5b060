package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.http.paging.Listing;
import org.dossier.http.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/** Removes the fields that {@code ?fields=} does not name from a JSON object, or from each item of a list. */
@Provider
final class FieldsFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final ObjectMapper mapper;

    @Context
    ResourceInfo resource;

    FieldsFilter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> named = named(request);
        if (named.isEmpty()) {
            return;
        }
        String type = request.getHeaderString(HttpHeaders.ACCEPT);
        if (type != null && !type.equals(Format.JSON_TYPE)) {
            throw ProblemException.notOfFormat(
                    "fields",
                    request.getUriInfo().getQueryParameters().containsKey("format"),
                    "'fields' works with JSON only; " + type + " always contains everything.");
        }
        List<String> allowed = propertiesOf(ResponseTypes.item(
                        mapper.constructType(resource.getResourceMethod().getGenericReturnType())))
                .toList();
        named.stream().filter(name -> !allowed.contains(name)).findFirst().ifPresent(name -> {
            throw ProblemException.notAllowed("fields", name, allowed);
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<String> named = named(request);
        if (named.isEmpty() || response.getStatus() != RestResponse.StatusCode.OK) {
            return;
        }
        ObjectNode body = mapper.valueToTree(response.getEntity());
        if (response.getEntity() instanceof Listing) {
            body.get("items").forEach(item -> ((ObjectNode) item).retain(named));
        } else {
            body.retain(named);
        }
        response.setEntity(body);
    }

    private static List<String> named(ContainerRequestContext request) {
        String fields = request.getUriInfo().getQueryParameters().getFirst("fields");
        return fields == null ? List.of() : Splitter.on(',').splitToList(fields);
    }

    private Stream<String> propertiesOf(JavaType type) {
        return mapper.getSerializationConfig().introspect(type).findProperties().stream()
                .flatMap(property -> property.getAccessor().hasAnnotation(JsonUnwrapped.class)
                        ? propertiesOf(property.getPrimaryType())
                        : Stream.of(property.getName()));
    }
}
