package org.dossier.http.contract;

import static java.util.Comparator.comparing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dossier.http.media.Format;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the generated contract what all routes have in common, and sorts it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final String STREAM = "x-stream";

    private static final List<String> OF_ALL_READS =
            List.of("since", "edition", "knownAt", "lang", "format", "fields", "pretty", "limit", "cursor");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setSecurity(List.of());
        contract.getPaths().setPathItems(new TreeMap<>(contract.getPaths().getPathItems()));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (operation.getParameters() != null) {
                        operation.setParameters(sorted(operation.getParameters(), path));
                    }
                    if (method == PathItem.HttpMethod.GET) {
                        completeRead(operation, path);
                    } else {
                        completeWrite(operation);
                    }
                }));
        HeaderDocumenter.describe(contract.getComponents());
        ErrorDocumenter.describe(contract.getComponents());
        SchemaCompleter.complete(contract.getComponents());
    }

    private static void completeRead(Operation operation, String path) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        ok.setDescription("The requested resource.");
        if (operation.hasExtension(STREAM)) {
            // The entry point serves streams, so no resource method produces this type.
            ok.getContent().addMediaType(Format.EVENTS_TYPE, OASFactory.createMediaType());
            operation.removeExtension(STREAM);
        }
        FormatDocumenter.describe(operation, ok.getContent());
        HeaderDocumenter.refer(operation, ok);
        operation.getResponses().addAPIResponse("304", HeaderDocumenter.notModified());
        ErrorDocumenter.ofRead(path).forEach(status -> refer(operation, status));
    }

    private static void completeWrite(Operation operation) {
        HeaderDocumenter.refer(operation.getResponses().getAPIResponse("200"), "Content-Language", "RateLimit-Policy");
        HeaderDocumenter.refer(
                operation.getResponses().getAPIResponse("201"),
                "Content-Language",
                "Dossier-Edition",
                "Location",
                "RateLimit-Policy");
        List.of("200", "201").forEach(status -> operation
                .getResponses()
                .getAPIResponse(status)
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(body ->
                        body.setExample(ExampleReader.json(operation.getOperationId() + "-" + status, "json"))));
        operation
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .forEach((type, body) ->
                        body.setExample(ExampleReader.json(operation.getOperationId() + "-request", "json")));
        ErrorDocumenter.OF_WRITES.forEach(status -> refer(operation, status));
    }

    private static void refer(Operation operation, int status) {
        operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + ErrorDocumenter.name(status)));
    }

    /** Those of the path in its order, as generated methods take them; then what is required, the filters, and what all reads have. */
    private static List<Parameter> sorted(List<Parameter> parameters, String path) {
        List<Parameter> sorted = new ArrayList<>(parameters);
        sorted.sort(comparing((Parameter parameter) -> parameter.getIn() != Parameter.In.PATH)
                .thenComparing(parameter -> path.indexOf("{" + parameter.getName() + "}"))
                .thenComparing(parameter -> !Boolean.TRUE.equals(parameter.getRequired()))
                .thenComparing(parameter -> OF_ALL_READS.indexOf(parameter.getName()))
                .thenComparing(Parameter::getName));
        return sorted;
    }
}
