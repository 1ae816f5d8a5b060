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
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Completes the schemas of the contract: required properties, what they have in common, content of changes, names of pages, examples. */
final class SchemaCompleter {

    static final String REFERENCE = "#/components/schemas/";

    /** What schemas of answers have in common, from unwrapped records: the first that has all its properties refers to it. */
    private static final List<String> BASES = List.of("Revision", "Assertion");

    /** Schemas that nothing refers to: an unwrapped record of requests, the generic type of lists, and the enum of all formats. */
    private static final Set<String> UNUSED = Set.of("AssertionContent", "Page", "Format");

    private static final Map<String, String> TIMES =
            Map.of("java.time.Instant", "date-time", "java.time.LocalDate", "date");

    private static final String SUBJECT = "subject";

    private SchemaCompleter() {}

    static void complete(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        schemas.keySet().removeAll(UNUSED);
        writeTimesInPlace(schemas);
        schemas.forEach((name, schema) -> {
            writeAsWords(schema);
            if (schema.getProperties() != null) {
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
                .items(OASFactory.createSchema().ref(REFERENCE + "Fault"));
        schemas.forEach((name, schema) -> BASES.stream()
                .filter(base -> !base.equals(name))
                .forEach(base -> extend(schema, base, requireNonNull(schemas.get(base)))));
        schemas.forEach(SchemaCompleter::addExample);
        contract.getComponents().setSchemas(schemas);
        renamePages(contract);
        VocabularyOpener.open(contract, SchemaCompleter::isRequest);
    }

    /** Days and times have no schema of their own: generators would have to rename one that is called Date. */
    private static void writeTimesInPlace(Map<String, Schema> schemas) {
        TIMES.forEach((name, format) -> {
            schemas.values().stream()
                    .flatMap(VocabularyOpener::parts)
                    .filter(part -> (REFERENCE + name).equals(part.getRef()))
                    .forEach(part -> {
                        part.setRef(null);
                        part.setType(List.of(Schema.SchemaType.STRING));
                        part.setFormat(format);
                    });
            schemas.remove(name);
        });
    }

    /** Refers to a schema for the properties that it has, if the other has them all. */
    private static void extend(Schema schema, String name, Schema base) {
        if (schema.getProperties() != null
                && schema.getProperties()
                        .entrySet()
                        .containsAll(base.getProperties().entrySet())) {
            Map<String, Schema> own = new LinkedHashMap<>(schema.getProperties());
            own.keySet().removeAll(base.getProperties().keySet());
            schema.setProperties(own);
            schema.setRequired(
                    schema.getRequired().stream().filter(own::containsKey).toList());
            schema.addAllOf(OASFactory.createSchema().ref(REFERENCE + name));
        }
    }

    /** An example of the whole replaces those of the properties. */
    private static void addExample(String name, Schema schema) {
        if (ExampleReader.exists(name)) {
            schema.setExamples(List.of(ExampleReader.json(name)));
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(property -> property.setExamples(null));
            }
        }
    }

    /** The generator calls a page of figures {@code PageFigure}. */
    private static void renamePages(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Map<String, Schema> renamed = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            String item = name.replaceFirst("^Page", "");
            String called = schemas.containsKey(item) && !item.equals(name) ? item + "Page" : name;
            renamed.put(called, schema);
            names.put(REFERENCE + name, REFERENCE + called);
        });
        contract.getComponents().setSchemas(renamed);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> schema.setRef(names.getOrDefault(schema.getRef(), schema.getRef())));
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
                String reference = REFERENCE + name;
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
        if (name.equals("JsonLd")) {
            return List.of("@context");
        }
        return schema.getProperties().entrySet().stream()
                .filter(property -> !isRequest(name) || !isOptional(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isRequest(String name) {
        return name.equals("Submission")
                || name.equals("SubmittedChange")
                || name.equals("LocalisedText")
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
}
