package org.dossier.http.contract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Completes the schemas of the contract: order of properties, required properties, content of changes. */
final class SchemaCompleter {

    /** The first and last properties of facts. They come from unwrapped records, which have no defined order. */
    private static final List<String> FIRST = List.of("id", "revision", "change", "revisedAt");

    private static final List<String> LAST = List.of(
            "statement", "caveat", "print", "people", "attribution", "citations", "reviewedOn", "disputes", "links");

    /** Schemas that nothing refers to: unwrapped records, the generic type of lists, and the enum of all formats. */
    private static final Set<String> UNUSED = Set.of("Revision", "Assertion", "AssertionContent", "Page", "Format");

    private static final String SUBJECT = "subject";

    private SchemaCompleter() {}

    static void complete(Components components) {
        Map<String, Schema> schemas = new TreeMap<>(components.getSchemas());
        schemas.keySet().removeAll(UNUSED);
        schemas.forEach((name, schema) -> {
            writeAsWords(schema);
            if (schema.getProperties() != null) {
                schema.setProperties(ordered(schema.getProperties()));
                schema.getProperties().values().forEach(SchemaCompleter::removeTypeBesideReference);
                schema.setRequired(required(name, schema));
                if (isRequest(name)) {
                    schema.setAdditionalPropertiesSchema(
                            OASFactory.createSchema().booleanSchema(false));
                }
            }
        });
        putAnyContent(schemas);
        requireNonNull(requireNonNull(schemas.get("Problem")).getProperties().get("faults"))
                .items(OASFactory.createSchema().ref("#/components/schemas/Fault"));
        components.setSchemas(schemas);
    }

    /** The constants of an enum are in lower case in JSON. */
    private static void writeAsWords(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .<Object>map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
    }

    /** {@code put} is one of the contents, which {@code subject} discriminates. */
    private static void putAnyContent(Map<String, Schema> schemas) {
        Discriminator subject = OASFactory.createDiscriminator().propertyName(SUBJECT);
        List<Schema> contents = new ArrayList<>();
        schemas.forEach((name, schema) -> {
            if (name.endsWith("Content")
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey(SUBJECT)) {
                String reference = "#/components/schemas/" + name;
                contents.add(OASFactory.createSchema().ref(reference));
                subject.addMapping(
                        (String) schema.getProperties()
                                .get(SUBJECT)
                                .getEnumeration()
                                .get(0),
                        reference);
            }
        });
        Schema change = requireNonNull(schemas.get("SubmittedChange"));
        change.removeRequired("put");
        Schema put = requireNonNull(change.getProperties().get("put"));
        put.setType(null);
        put.setOneOf(contents);
        put.setDiscriminator(subject);
    }

    /** Requests may omit properties that may be null or empty; responses have all properties. */
    private static List<String> required(String name, Schema schema) {
        if (name.equals("Problem")) {
            return ErrorDocumenter.REQUIRED_MEMBERS;
        }
        if (name.equals("Fault")) {
            return List.of("pointer", "detail");
        }
        return schema.getProperties().entrySet().stream()
                .filter(property -> !isRequest(name) || !isOptional(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isRequest(String name) {
        return name.equals("Submission")
                || name.equals("SubmittedChange")
                || name.equals("Text")
                || name.endsWith("Content");
    }

    private static boolean isOptional(Schema property) {
        return isNull(property)
                || (property.getAnyOf() != null && property.getAnyOf().stream().anyMatch(SchemaCompleter::isNull))
                || (property.getItems() != null && property.getMinItems() == null);
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }

    /** The generator adds a type beside references, sometimes without null. */
    private static void removeTypeBesideReference(Schema property) {
        if (property.getRef() != null || property.getAnyOf() != null) {
            property.setType(null);
        }
    }

    private static Map<String, Schema> ordered(Map<String, Schema> properties) {
        Map<String, Schema> ordered = new LinkedHashMap<>(properties);
        if (properties.keySet().containsAll(FIRST)) {
            ordered.clear();
            FIRST.forEach(name -> ordered.put(name, properties.get(name)));
            properties.forEach((name, property) -> {
                if (!LAST.contains(name)) {
                    ordered.put(name, property);
                }
            });
            LAST.forEach(name -> ordered.computeIfAbsent(name, properties::get));
        }
        return ordered;
    }
}
