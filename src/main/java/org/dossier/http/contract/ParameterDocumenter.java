package org.dossier.http.contract;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds the request headers of reads to the contract, sorts the parameters, and describes once what several operations take. */
final class ParameterDocumenter {

    private static final List<String> OF_ALL_READS =
            List.of("since", "edition", "knownAt", "lang", "format", "fields", "pretty", "limit", "cursor");

    private ParameterDocumenter() {}

    /** @param isStream whether the operation also answers with an event stream */
    static void addHeaders(Operation read, boolean isStream) {
        read.addParameter(header(
                "If-None-Match",
                "The `ETag` of the response that the client has, or several with commas between them: the answer is a 304 if nothing"
                        + " has changed since, and costs nothing of the quota.",
                Schema.SchemaType.STRING));
        if (read.getParameters().stream().anyMatch(parameter -> "lang".equals(parameter.getName()))) {
            read.addParameter(header(
                    "Accept-Language",
                    "The languages that the reader prefers (RFC 9110). `lang` overrides it.",
                    Schema.SchemaType.STRING));
        }
        if (isStream) {
            Parameter last = header(
                    "Last-Event-ID",
                    "For the event stream: start after this edition, as browsers ask when they reconnect.",
                    Schema.SchemaType.INTEGER);
            last.getSchema().minimum(BigDecimal.ZERO).format("int32");
            read.addParameter(last);
        }
    }

    /** Says what the service checks of every value: its range, its characters, and in a path the form of an id or code. */
    private static void restrict(Parameter parameter) {
        Schema schema = parameter.getSchema();
        List<Schema.SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of());
        if (types.contains(Schema.SchemaType.INTEGER) && schema.getMaximum() == null) {
            schema.maximum(BigDecimal.valueOf(Integer.MAX_VALUE));
        }
        if (types.contains(Schema.SchemaType.STRING) && schema.getEnumeration() == null) {
            restrictText(schema, parameter.getIn());
        }
    }

    private static void restrictText(Schema schema, Parameter.@Nullable In in) {
        if (schema.getPattern() != null || schema.getFormat() != null) {
            return;
        }
        if (in == Parameter.In.PATH) {
            schema.pattern("^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$").maxLength(100);
        } else if (in == Parameter.In.QUERY) {
            schema.minLength(1).pattern("^[^\\x00-\\x1F\\x7F-\\x9F]*$");
        }
    }

    private static Parameter header(String name, String description, Schema.SchemaType type) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(type));
    }

    /** Says of each what the service checks, and sorts them: in the order of the path, as generated methods take them; then what is required, the filters, what all reads have, the headers. */
    static void complete(Operation operation, String path) {
        List<Parameter> sorted = new ArrayList<>(parameters(operation));
        sorted.sort(comparing((Parameter parameter) -> parameter.getIn() != Parameter.In.PATH)
                .thenComparing(parameter -> path.indexOf("{" + parameter.getName() + "}"))
                .thenComparing(parameter -> !Boolean.TRUE.equals(parameter.getRequired()))
                .thenComparing(parameter -> parameter.getIn() == Parameter.In.HEADER)
                .thenComparing(parameter -> OF_ALL_READS.indexOf(parameter.getName()))
                .thenComparing(Parameter::getName));
        sorted.forEach(ParameterDocumenter::restrict);
        operation.setParameters(sorted);
    }

    /** Moves each parameter that several operations take to the components. */
    static void share(OpenAPI contract) {
        Map<Description, List<Operation>> users = new LinkedHashMap<>();
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(operation -> parameters(operation).forEach(parameter -> users.computeIfAbsent(
                                Description.of(parameter), first -> new ArrayList<>())
                        .add(operation))));
        Map<String, Parameter> shared = new TreeMap<>();
        users.entrySet().stream()
                .filter(used -> used.getValue().size() > 1)
                .sorted(comparing(used -> -used.getValue().size()))
                .forEach(used -> {
                    String name = freeName(used.getKey(), used.getValue().get(0), shared);
                    used.getValue().forEach(operation -> shared.put(name, replace(operation, used.getKey(), name)));
                });
        contract.getComponents().setParameters(shared);
    }

    /** Its own name, which the most used of several with that name gets; the others add the subject of their first operation. */
    private static String freeName(Description parameter, Operation first, Map<String, Parameter> taken) {
        String name = parameter.name() + (parameter.in() == Parameter.In.PATH ? "InPath" : "");
        String other = name + "Of" + first.getTags().get(0);
        if (!taken.containsKey(name)) {
            return name;
        }
        if (taken.containsKey(other)) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT, "three parameters are called '%s' in '%s'", name, first.getOperationId()));
        }
        return other;
    }

    /** @return what the reference replaces */
    private static Parameter replace(Operation operation, Description description, String name) {
        List<Parameter> parameters = new ArrayList<>(operation.getParameters());
        Parameter own = parameters.stream()
                .filter(parameter -> Description.of(parameter).equals(description))
                .findFirst()
                .orElseThrow();
        parameters.set(parameters.indexOf(own), OASFactory.createParameter().ref("#/components/parameters/" + name));
        operation.setParameters(parameters);
        return own;
    }

    /** What the contract says of a parameter; the generator's model also knows which method it is of. */
    private record Description(
            @Nullable String name,
            Parameter.@Nullable In in,
            @Nullable Boolean required,
            @Nullable String description,
            @Nullable Object example,
            @Nullable Schema schema,
            @Nullable Object traits,
            @Nullable String reference) {

        static Description of(Parameter parameter) {
            return new Description(
                    parameter.getName(),
                    parameter.getIn(),
                    parameter.getRequired(),
                    parameter.getDescription(),
                    parameter.getExample(),
                    parameter.getSchema(),
                    parameter.getExtensions() == null
                            ? null
                            : parameter.getExtensions().get(Trait.EXTENSION),
                    parameter.getRef());
        }
    }

    private static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }
}
