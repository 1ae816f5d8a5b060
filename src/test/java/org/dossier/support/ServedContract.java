package org.dossier.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.http.media.Format;

/** The contract as the running service serves it, and a validator of bodies against it from another maker. */
public final class ServedContract {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final String ADDRESS = "https://contract.test/openapi.json";

    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final JsonSchemaFactory factory;

    /** By their place in the contract. Made anew for each answer, one would take longer than the answer. */
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private ServedContract(JsonNode document) {
        this.document = document;
        this.factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, document.toString()))));
    }

    public static ServedContract fetch() {
        return of(Wire.get("/openapi?format=json").hasStatus(200).text());
    }

    /** @param json as a service answered it */
    public static ServedContract of(String json) {
        return new ServedContract(parse(json));
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(json, malformed);
        }
    }

    /** All methods of an operation's path, as {@code Allow} lists them. */
    public String methods(Operation operation) {
        return Stream.concat(
                        Stream.of("HEAD", "OPTIONS"),
                        all().stream()
                                .filter(other -> other.path().equals(operation.path()))
                                .map(other -> other.method().toUpperCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public JsonNode document() {
        return document;
    }

    /** All reads. */
    public List<Operation> operations() {
        return all().stream()
                .filter(operation -> operation.method.equals("get"))
                .toList();
    }

    /** All operations: the reads, and what editors do. */
    public List<Operation> all() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(path.getKey(), method.getKey(), whole(method.getValue()))))
                .toList();
    }

    /** With its parameters in place of the references to them. */
    private JsonNode whole(JsonNode operation) {
        ObjectNode whole = operation.deepCopy();
        ArrayNode parameters = whole.putArray("parameters");
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(
                        parameter.has("$ref")
                                ? document.at(parameter.get("$ref").asText().substring(1))
                                : parameter));
        return whole;
    }

    /** The words that a parameter can be, where the contract lists them. */
    public List<String> words(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        JsonNode named =
                schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
        return StreamSupport.stream(named.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What is wrong with a body, measured by the schema of a response; empty when nothing is. */
    public Set<ValidationMessage> faults(Operation operation, int status, JsonNode body) {
        JsonNode responses = operation.node().get("responses");
        JsonNode response = responses.has("" + status) ? responses.get("" + status) : responses.path("default");
        String pointer = response.has("$ref")
                ? response.get("$ref").asText().substring(1)
                : "/paths/" + operation.path().replace("/", "~1") + "/" + operation.method() + "/responses/" + status;
        String type = status < 300 ? "application~1json" : "application~1problem+json";
        return schemas.computeIfAbsent(pointer + "/content/" + type + "/schema", this::schema)
                .validate(body);
    }

    /** The same, measured by a schema of the contract. */
    public Set<ValidationMessage> faultsBySchema(String name, JsonNode body) {
        return schemas.computeIfAbsent("/components/schemas/" + name, this::schema)
                .validate(body);
    }

    private JsonSchema schema(String pointer) {
        return factory.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer), WITH_FORMATS);
    }

    /** One method of one path. */
    public record Operation(String path, String method, JsonNode node) {

        public String id() {
            return node.get("operationId").asText();
        }

        /** In which it answers, the one that it prefers first; not those of a stream, which has no end. */
        public List<String> mediaTypes() {
            List<String> types = new ArrayList<>();
            node.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
            types.remove(Format.EVENTS_TYPE);
            return types;
        }

        /** Whether it answers in JSON; otherwise with a file. */
        public boolean isJson() {
            return mediaTypes().contains(Format.JSON_TYPE);
        }

        /** The same, with those of a stream. */
        public List<String> allMediaTypes() {
            List<String> types = new ArrayList<>();
            node.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
            return types;
        }

        /** What the parameter {@code format} takes; of a route that has only one, the contract does not say it. */
        public List<String> formats() {
            List<String> listed = parameters()
                    .filter(parameter -> parameter.get("name").asText().equals("format"))
                    .flatMap(format ->
                            StreamSupport.stream(format.at("/schema/enum").spliterator(), false))
                    .map(JsonNode::asText)
                    .toList();
            return listed.isEmpty() && isJson() ? List.of("json") : listed;
        }

        /** Those of the path and the query. */
        public Stream<JsonNode> parameters() {
            return StreamSupport.stream(node.withArray("parameters").spliterator(), false)
                    .filter(parameter -> !parameter.get("in").asText().equals("header"));
        }

        /** The path with the example of every path parameter, and of every other that it needs. */
        public String example() {
            return example("", "");
        }

        /** The same, with another value for one of the parameters. */
        public String example(String other, String value) {
            String filled = path;
            for (JsonNode parameter : parameters().filter(this::isInPath).toList()) {
                String name = parameter.get("name").asText();
                filled = filled.replace(
                        "{" + name + "}",
                        name.equals(other)
                                ? URLEncoder.encode(value, UTF_8).replace("+", "%20")
                                : parameter.get("example").asText());
            }
            String needed = parameters()
                    .filter(parameter ->
                            !isInPath(parameter) && parameter.path("required").asBoolean())
                    .filter(parameter -> parameter.get("in").asText().equals("query"))
                    .map(parameter -> parameter.get("name").asText() + "="
                            + parameter.get("example").asText())
                    .collect(Collectors.joining("&"));
            return needed.isEmpty() ? filled : filled + "?" + needed;
        }

        public boolean isInPath(JsonNode parameter) {
            return parameter.get("in").asText().equals("path");
        }

        @Override
        public String toString() {
            return id();
        }
    }
}
