package org.dossier.http.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.dossier.http.contract.RouteTable;

/** Validates bodies against the schemas of the contract, so that the contract and the validation cannot differ. */
@ApplicationScoped
public class BodySchemas {

    private static final SchemaValidatorsConfig SETTINGS = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();

    private final RouteTable contract;
    private final JsonSchemaFactory factory;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    BodySchemas(RouteTable contract) {
        this.contract = contract;
        JsonMetaSchema language = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .formats(TextFormatCheck.FORMATS)
                // Keywords that OpenAPI adds to JSON Schema have no effect on validation.
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
        this.factory = JsonSchemaFactory.builder()
                .metaSchema(language)
                .defaultMetaSchemaIri(language.getIri())
                .build();
    }

    /**
     * Adds a fault for each violation of the schema, and for each text that is not plain.
     *
     * @param part the body, or a part of it
     * @param schema the name of the schema in the contract
     */
    public void check(JsonNode part, String schema, Faults faults) {
        schemas.computeIfAbsent(schema, this::load).validate(part).stream()
                .filter(message -> !isNullBranch(message))
                .forEach(message -> add(message, faults));
        PlainTextCheck.check(part, faults);
    }

    private JsonSchema load(String name) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$ref", "#/components/schemas/" + name);
        document.set("components", contract.components());
        return factory.getSchema(document, SETTINGS);
    }

    /** For nullable properties, report why the value is invalid, not that it is not null. */
    private static boolean isNullBranch(ValidationMessage message) {
        return message.getType().equals("type")
                && message.getSchemaNode().asText().equals("null")
                && message.getInstanceNode() != null
                && !message.getInstanceNode().isNull();
    }

    private void add(ValidationMessage message, Faults faults) {
        String place = message.getInstanceLocation().toString();
        switch (message.getType()) {
            case "required" -> faults.add(place + "/" + message.getProperty(), "Required property is missing.");
            case "additionalProperties" ->
                faults.add(place + "/" + message.getProperty(), "Unknown property.", siblings(message));
            case "format" -> faults.add(place, expected(message));
            case "enum" -> faults.add(place, "Value is not allowed.", words(message.getSchemaNode()));
            default -> faults.add(place, sentence(message.getError()));
        }
    }

    /** The known properties beside an unknown one. */
    private List<String> siblings(ValidationMessage message) {
        JsonNode schema = JsonNodeFactory.instance
                .objectNode()
                .<ObjectNode>set("components", contract.components())
                .at(parent(message.getSchemaLocation().getFragment().toString()));
        return schema.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String expected(ValidationMessage message) {
        return TextFormatCheck.FORMATS.stream()
                .filter(form -> form.name().equals(message.getSchemaNode().asText()))
                .map(form -> "Expected " + form.expected() + ".")
                .findFirst()
                .orElseGet(() -> sentence(message.getError()));
    }

    private static List<String> words(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String sentence(String error) {
        return Character.toUpperCase(error.charAt(0)) + error.substring(1) + ".";
    }
}
