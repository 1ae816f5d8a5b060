package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.google.common.base.Splitter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, JavaType> allowed = properties(ResponseTypes.item(
                mapper.constructType(resource.getResourceMethod().getGenericReturnType())));
        named.forEach(path -> check(FieldSelection.PATH.splitToList(path), 0, allowed));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<String> named = named(request);
        if (named.isEmpty() || response.getStatus() != RestResponse.StatusCode.OK) {
            return;
        }
        JsonNode body = mapper.valueToTree(response.getEntity());
        FieldSelection.of(named).retainIn(response.getEntity() instanceof Listing ? body.get("items") : body);
        response.setEntity(body);
    }

    private static List<String> named(ContainerRequestContext request) {
        String fields = request.getUriInfo().getQueryParameters().getFirst("fields");
        return fields == null ? List.of() : Splitter.on(',').splitToList(fields);
    }

    private void check(List<String> path, int depth, Map<String, JavaType> allowed) {
        JavaType type = allowed.get(path.get(depth));
        boolean isLast = depth == path.size() - 1;
        Map<String, JavaType> inner = type == null || isLast ? Map.of() : properties(type);
        if (type == null || (!isLast && inner.isEmpty())) {
            String outer =
                    path.subList(0, depth).stream().map(name -> name + ".").collect(Collectors.joining());
            throw ProblemException.notAllowed(
                    "fields",
                    String.join(".", path),
                    allowed.keySet().stream().map(outer::concat).toList());
        }
        if (!isLast) {
            check(path, depth + 1, inner);
        }
    }

    /** The properties of an object, or of each item of an array; none of other values. */
    private Map<String, JavaType> properties(JavaType type) {
        if (type.isCollectionLikeType()) {
            return properties(type.getContentType());
        }
        Map<String, JavaType> properties = new LinkedHashMap<>();
        if (type.isRecordType()) {
            for (BeanPropertyDefinition property :
                    mapper.getSerializationConfig().introspect(type).findProperties()) {
                if (property.getAccessor().hasAnnotation(JsonUnwrapped.class)) {
                    properties.putAll(properties(property.getPrimaryType()));
                } else {
                    properties.put(property.getName(), property.getPrimaryType());
                }
            }
        }
        return properties;
    }
}
