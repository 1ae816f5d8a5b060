package org.dossier.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a contract promises to clients, and what it demands of them, a line each. A contract is compatible with an earlier one if it
 * keeps all promises of that, and demands nothing new.
 */
final class ContractPromises {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode contract;
    private final Set<String> promises = new TreeSet<>();
    private final Set<String> demands = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    private ContractPromises(JsonNode contract) {
        this.contract = contract;
        contract.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method ->
                        read(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue())));
    }

    static Set<String> promises(JsonNode contract) {
        return new ContractPromises(contract).promises;
    }

    static Set<String> demands(JsonNode contract) {
        return new ContractPromises(contract).demands;
    }

    private void read(String operation, JsonNode node) {
        promises.add(operation + " is called " + node.get("operationId").asText());
        for (JsonNode reference : node.path("parameters")) {
            JsonNode parameter = resolved(reference);
            String name =
                    parameter.get("in").asText() + " " + parameter.get("name").asText();
            promises.add(operation + " takes " + name);
            readNamed(parameter.get("schema"), true);
            if (parameter.path("required").asBoolean()) {
                demands.add(operation + " needs " + name);
            }
            readAccepted(operation + " " + name, parameter.get("schema"));
        }
        readContent(operation + " takes", node.path("requestBody"), true);
        node.get("responses").properties().forEach(response -> {
            JsonNode described = resolved(response.getValue());
            promises.add(operation + " answers " + response.getKey());
            described
                    .path("headers")
                    .fieldNames()
                    .forEachRemaining(
                            header -> promises.add(operation + " answers " + response.getKey() + " with " + header));
            readContent(operation + " answers " + response.getKey(), described, false);
        });
    }

    private void readContent(String place, JsonNode body, boolean isRequest) {
        body.path("content").properties().forEach(type -> {
            JsonNode schema = type.getValue().get("schema");
            promises.add(place + " " + type.getKey() + " as " + type(schema));
            readNamed(schema, isRequest);
        });
    }

    /** The schemas that a schema names, and those that they name. */
    private void readNamed(JsonNode schema, boolean isRequest) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().substring(SCHEMAS.length());
            if (seen.add(isRequest + name)) {
                readSchema(name, resolved(schema), isRequest);
            }
            return;
        }
        Stream.of("items", "anyOf", "oneOf", "allOf")
                .map(schema::path)
                .flatMap(part -> part.isObject() ? Stream.of(part) : StreamSupport.stream(part.spliterator(), false))
                .forEach(part -> readNamed(part, isRequest));
    }

    private void readSchema(String name, JsonNode schema, boolean isRequest) {
        if (isRequest) {
            readAccepted(name, schema);
        }
        readNamed(schema, isRequest);
        // What it has from others is its own to a client.
        Stream.concat(
                        Stream.of(schema),
                        StreamSupport.stream(schema.path("allOf").spliterator(), false)
                                .map(this::resolved))
                .forEach(part -> {
                    part.path("properties").properties().forEach(property -> {
                        String place = name + "." + property.getKey();
                        promises.add(place + " is " + type(property.getValue()));
                        if (isRequest) {
                            readAccepted(place, property.getValue());
                        }
                        readNamed(property.getValue(), isRequest);
                    });
                    part.path("required").forEach(property -> {
                        if (isRequest) {
                            demands.add(name + " needs " + property.asText());
                        } else {
                            promises.add(name + "." + property.asText() + " is always there");
                        }
                    });
                });
    }

    /** The values that a text of a request can have. */
    private void readAccepted(String place, JsonNode schema) {
        schema.path("enum").forEach(value -> promises.add(place + " can be " + value.asText()));
        Stream.of(
                        "pattern",
                        "format",
                        "maxLength",
                        "minLength",
                        "minimum",
                        "maximum",
                        "maxItems",
                        "minItems",
                        "additionalProperties")
                .filter(schema::has)
                .forEach(rule -> demands.add(place + " has " + rule + " " + schema.get(rule)));
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.get("$ref").asText().substring(SCHEMAS.length());
        }
        if (schema.has("items")) {
            return "array of " + type(schema.get("items"));
        }
        if (schema.has("anyOf")) {
            return StreamSupport.stream(schema.get("anyOf").spliterator(), false)
                    .map(ContractPromises::type)
                    .collect(Collectors.joining(" or "));
        }
        JsonNode type = schema.path("type");
        return (type.isArray()
                        ? StreamSupport.stream(type.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.joining(" or "))
                        : type.asText())
                + (schema.has("format") ? " " + schema.get("format").asText() : "");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }
}
