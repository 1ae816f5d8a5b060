package org.dossier.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Opens the vocabularies of answers: they are strings, of which the contract lists the known values, because a generated client fails at
 * a value that its enum does not have. Requests keep the enum.
 */
final class VocabularyOpener {

    private static final String REFERENCE = SchemaCompleter.REFERENCE;
    private static final String VALUES = "x-extensible-enum";

    /** Before the name of a vocabulary of answers: the values of it that requests take. */
    private static final String KNOWN = "Known";

    private static final String CONTENT = "Content";

    private final Map<String, Schema> schemas;
    private final Predicate<String> isRequest;
    private final Map<String, Schema> opened = new TreeMap<>();

    private VocabularyOpener(Map<String, Schema> schemas, Predicate<String> isRequest) {
        this.schemas = schemas;
        this.isRequest = isRequest;
    }

    /** @param isRequest whether the schema with this name describes a part of a request */
    static void open(OpenAPI contract, Predicate<String> isRequest) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        VocabularyOpener vocabularies = new VocabularyOpener(schemas, isRequest);
        schemas.forEach((name, schema) -> {
            if (!isRequest.test(name)) {
                parts(schema).forEach(vocabularies::open);
            }
        });
        schemas.forEach((name, schema) -> {
            if (isRequest.test(name)) {
                parts(schema).forEach(vocabularies::close);
            }
        });
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation ->
                        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream())
                .flatMap(parameter -> parts(parameter.getSchema()))
                .forEach(vocabularies::close);
        Map<String, Schema> all = new TreeMap<>(schemas);
        all.putAll(vocabularies.opened);
        contract.getComponents().setSchemas(all);
    }

    /** Describes the vocabulary that a part of an answer refers to as one that can grow. */
    private void open(Schema part) {
        String name = vocabulary(part);
        if (name != null) {
            Schema vocabulary = Objects.requireNonNull(schemas.get(name));
            opened.put(name, opened(vocabulary));
        }
    }

    /** Has a part of a request refer to the vocabulary as it is, under a name of its own if answers have it too. */
    private void close(Schema part) {
        String name = name(part);
        Schema target = schemas.get(name);
        if (target == null) {
            return;
        }
        if (opened.containsKey(name)) {
            opened.put(KNOWN + name, known(name, target));
            part.setRef(REFERENCE + KNOWN + name);
        } else if (!isRequest.test(name)
                && target.getProperties() != null
                && parts(target).anyMatch(own -> opened.containsKey(name(own)))) {
            Schema closed = closed(target);
            opened.put(name + CONTENT, closed);
            part.setRef(REFERENCE + name + CONTENT);
        }
    }

    private static Schema known(String name, Schema vocabulary) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description("The values of `" + name + "` that requests take.")
                .enumeration(vocabulary.getEnumeration());
    }

    /** What answers and requests have in common, as requests have it. */
    private Schema closed(Schema shared) {
        Schema closed = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(shared.getDescription())
                .required(shared.getRequired())
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        shared.getProperties().forEach((name, property) -> {
            boolean refers = property.getRef() != null;
            closed.addProperty(
                    name,
                    refers
                            ? OASFactory.createSchema().ref(property.getRef()).description(property.getDescription())
                            : property);
        });
        parts(closed).forEach(this::close);
        return closed;
    }

    private static String name(Schema part) {
        return part.getRef() == null ? "" : part.getRef().substring(REFERENCE.length());
    }

    /** @return null if the schema does not refer to a vocabulary */
    private @Nullable String vocabulary(Schema part) {
        String name = name(part);
        return schemas.containsKey(name) && isVocabulary(Objects.requireNonNull(schemas.get(name))) ? name : null;
    }

    /** @return empty if the schema is no vocabulary */
    static List<String> values(JsonNode schema) {
        return Stream.of(VALUES, "enum")
                .flatMap(name -> StreamSupport.stream(schema.path(name).spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    static boolean isOfRequests(String name) {
        return name.startsWith(KNOWN);
    }

    private static boolean isVocabulary(Schema schema) {
        return schema.getEnumeration() != null;
    }

    private static Schema opened(Schema vocabulary) {
        Schema open =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(vocabulary.getDescription());
        open.addExtension(VALUES, vocabulary.getEnumeration());
        return open;
    }

    /** A schema and all its parts. */
    static Stream<Schema> parts(Schema schema) {
        List<Schema> children = new ArrayList<>();
        if (schema.getProperties() != null) {
            children.addAll(schema.getProperties().values());
        }
        if (schema.getItems() != null) {
            children.add(schema.getItems());
        }
        if (schema.getAnyOf() != null) {
            children.addAll(schema.getAnyOf());
        }
        return Stream.concat(Stream.of(schema), children.stream().flatMap(VocabularyOpener::parts));
    }
}
