package org.dossier.mcp.protocol;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.mcp.server.GlobalInputSchemaGenerator;
import io.quarkiverse.mcp.server.GlobalOutputSchemaGenerator;
import io.quarkiverse.mcp.server.ToolManager.ToolInfo;
import jakarta.inject.Singleton;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON schemas of what tools take and give. Results are records; a component that may be null is left out of the JSON
 * then, and so is not required. Takes the place of the server's own generator, which would cost each start its set-up.
 */
@Singleton
class ToolSchemaGenerator implements GlobalInputSchemaGenerator, GlobalOutputSchemaGenerator {

    private final ObjectMapper mapper;

    ToolSchemaGenerator(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public InputSchema generate(ToolInfo tool) {
        ObjectNode schema = object();
        tool.arguments().forEach(argument -> {
            property(schema, argument.name(), argument.type(), argument.description());
            if (argument.required()) {
                require(schema, argument.name());
            }
        });
        return new ArgumentSchema(schema);
    }

    @Override
    public Object generate(Class<?> result) {
        ObjectNode schema = object();
        addComponents(schema, result);
        return schema;
    }

    private ObjectNode object() {
        ObjectNode schema = mapper.createObjectNode().put("type", "object");
        schema.putObject("properties");
        schema.putArray("required");
        return schema.put("additionalProperties", false);
    }

    private void addComponents(ObjectNode schema, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addComponents(schema, component.getType());
                continue;
            }
            JsonPropertyDescription description = component.getAccessor().getAnnotation(JsonPropertyDescription.class);
            property(
                    schema,
                    component.getName(),
                    component.getGenericType(),
                    description == null ? "" : description.value());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                require(schema, component.getName());
            }
        }
    }

    private void property(ObjectNode schema, String name, Type type, String description) {
        ObjectNode property = schemaOf(type);
        if (!description.isEmpty()) {
            property.put("description", description);
        }
        ((ObjectNode) schema.get("properties")).set(name, property);
    }

    private static void require(ObjectNode schema, String name) {
        ((ArrayNode) schema.get("required")).add(name);
    }

    private ObjectNode schemaOf(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            ObjectNode schema = mapper.createObjectNode().put("type", "array");
            schema.set("items", schemaOf(list.getActualTypeArguments()[0]));
            return schema;
        }
        if (type instanceof Class<?> wire && wire.isRecord()) {
            ObjectNode schema = object();
            addComponents(schema, wire);
            return schema;
        }
        return mapper.createObjectNode().put("type", simple(type));
    }

    private static String simple(Type type) {
        if (type.equals(String.class)) {
            return "string";
        }
        if (type.equals(boolean.class) || type.equals(Boolean.class)) {
            return "boolean";
        }
        if (type.equals(int.class) || type.equals(Integer.class)) {
            return "integer";
        }
        if (type.equals(BigDecimal.class)) {
            return "number";
        }
        throw new IllegalArgumentException("There is no schema of " + type);
    }

    /** The schema of a tool's arguments. */
    private record ArgumentSchema(ObjectNode value) implements InputSchema {

        @Override
        public String asJson() {
            return value.toString();
        }
    }
}
