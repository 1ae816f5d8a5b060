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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The routes of the generated contract: methods, media types and parameters by path. */
@ApplicationScoped
public class RouteTable {

    static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final Map<Pattern, Route> routes = new LinkedHashMap<>();
    private final Map<String, Route> byTemplate = new LinkedHashMap<>();
    private final JsonNode components;

    RouteTable(ObjectMapper mapper) {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            JsonNode document = mapper.readTree(Objects.requireNonNull(contract, CONTRACT));
            components = document.get("components");
            document.get("paths").properties().forEach(path -> {
                Route route = route(path.getValue(), document);
                routes.put(pattern(path.getKey()), route);
                byTemplate.put(path.getKey(), route);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The components of the contract, which contain its schemas. */
    public JsonNode components() {
        return components;
    }

    /**
     * The values of each vocabulary, by the name of its schema, in the order of the contract. The values that requests take of a
     * vocabulary of answers are no vocabulary of their own.
     */
    public Map<String, List<String>> vocabularies() {
        Map<String, List<String>> vocabularies = new LinkedHashMap<>();
        components.get("schemas").properties().forEach(schema -> {
            List<String> values = VocabularyOpener.values(schema.getValue());
            if (!values.isEmpty() && !VocabularyOpener.isOfRequests(schema.getKey())) {
                vocabularies.put(schema.getKey(), values);
            }
        });
        return vocabularies;
    }

    /** All routes by their path, with parameters such as {@code {organisation}}, in the order of the contract. */
    public Map<String, Route> byTemplate() {
        return Collections.unmodifiableMap(byTemplate);
    }

    /** The route of a path; {@link Route#UNKNOWN} if the contract does not have it. */
    public Route find(String path) {
        return routes.entrySet().stream()
                .filter(route -> route.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Route.UNKNOWN);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{\\w+}", "[^/]+") + "/?");
    }

    private static Route route(JsonNode item, JsonNode document) {
        Set<String> methods = new TreeSet<>();
        item.fieldNames().forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        List<String> mediaTypes = new ArrayList<>();
        item.at("/get/responses/200/content").fieldNames().forEachRemaining(mediaTypes::add);
        Map<String, Route.QueryParameter> parameters = StreamSupport.stream(
                        item.at("/get/parameters").spliterator(), false)
                .map(parameter -> parameter.has("$ref")
                        ? document.at(parameter.get("$ref").asText().substring(1))
                        : parameter)
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .map(parameter -> new Route.QueryParameter(
                        parameter.get("name").asText(),
                        parameter.at("/schema/default").asText(),
                        parameter.path("required").asBoolean(),
                        Trait.parse(
                                ParameterTrait.class,
                                parameter.path(Trait.EXTENSION).asText())))
                .collect(Collectors.toMap(Route.QueryParameter::name, parameter -> parameter));
        return new Route(
                List.copyOf(methods),
                mediaTypes,
                parameters,
                Trait.parse(RouteTrait.class, item.at("/get/" + Trait.EXTENSION).asText()));
    }
}
