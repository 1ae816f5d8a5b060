package org.dossier.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The routes of the generated contract: methods, media types and parameters by path. */
@ApplicationScoped
public class RouteTable {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final Map<Pattern, JsonNode> items = new LinkedHashMap<>();
    private final JsonNode components;

    RouteTable(ObjectMapper mapper) {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            JsonNode document = mapper.readTree(Objects.requireNonNull(contract, CONTRACT));
            components = document.get("components");
            document.get("paths")
                    .properties()
                    .forEach(path -> items.put(
                            Pattern.compile(path.getKey().replaceAll("\\{\\w+}", "[^/]+") + "/?"), path.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The components of the contract, which contain its schemas. */
    public JsonNode components() {
        return components;
    }

    /**
     * The methods of a path, including {@code HEAD} and {@code OPTIONS}; empty if the contract does not have the path.
     */
    public List<String> methods(String path) {
        List<String> methods = new ArrayList<>();
        at(path).forEach(item ->
                item.fieldNames().forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT))));
        if (!methods.isEmpty()) {
            methods.addAll(methods.contains("GET") ? List.of("HEAD", "OPTIONS") : List.of("OPTIONS"));
        }
        Collections.sort(methods);
        return methods;
    }

    /** The media types of a {@code GET} of the path; empty if the contract does not have the path. */
    public List<String> mediaTypes(String path) {
        List<String> types = new ArrayList<>();
        at(path).forEach(item ->
                item.at("/get/responses/200/content").fieldNames().forEachRemaining(types::add));
        return types;
    }

    /**
     * The query parameters of a {@code GET} of the path, with their default values, or empty strings if they have none;
     * empty if the contract does not have the path.
     */
    public Map<String, String> parameters(String path) {
        Map<String, String> parameters = new TreeMap<>();
        at(path).flatMap(item -> StreamSupport.stream(item.at("/get/parameters").spliterator(), false))
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .forEach(parameter -> parameters.put(
                        parameter.get("name").asText(),
                        parameter.at("/schema/default").asText()));
        return parameters;
    }

    private Stream<JsonNode> at(String path) {
        return items.entrySet().stream()
                .filter(item -> item.getKey().matcher(path).matches())
                .map(Map.Entry::getValue);
    }
}
