package org.dossier.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the contract, as it is generated into the service, says about a path. */
@ApplicationScoped
public class Routes {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final Map<Pattern, JsonNode> operations = new LinkedHashMap<>();

    Routes(ObjectMapper mapper) {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            mapper.readTree(Objects.requireNonNull(contract, CONTRACT))
                    .get("paths")
                    .properties()
                    .forEach(path -> operations.put(
                            Pattern.compile(path.getKey().replaceAll("\\{\\w+}", "[^/]+") + "/?"), path.getValue()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The methods of a path, {@code HEAD} and {@code OPTIONS} included; a page outside the contract has only these and {@code GET}. */
    public List<String> methods(String path) {
        List<String> methods = new ArrayList<>();
        operations.forEach((pattern, item) -> {
            if (pattern.matcher(path).matches()) {
                item.fieldNames().forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
            }
        });
        if (methods.isEmpty()) {
            methods.add("GET");
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    /** The media types in which a path answers a {@code GET}. */
    public List<String> mediaTypes(String path) {
        List<String> types = new ArrayList<>();
        operations.forEach((pattern, item) -> {
            if (pattern.matcher(path).matches()) {
                item.at("/get/responses/200/content").fieldNames().forEachRemaining(types::add);
            }
        });
        return types;
    }
}
