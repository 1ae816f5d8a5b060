package org.dossier.http.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import org.dossier.http.media.Format;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the generated contract what all routes have in common, and sorts it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private static final String STREAM = "x-stream";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setSecurity(List.of());
        contract.getPaths().setPathItems(new TreeMap<>(contract.getPaths().getPathItems()));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (method == PathItem.HttpMethod.GET) {
                        completeRead(operation);
                    } else {
                        completeWrite(operation);
                    }
                    ErrorDocumenter.refer(operation, method, path);
                    ParameterDocumenter.complete(operation, path);
                }));
        HeaderDocumenter.describe(contract.getComponents());
        ErrorDocumenter.describe(contract.getComponents());
        FormatDocumenter.describe(contract.getComponents());
        SchemaCompleter.complete(contract);
        ParameterDocumenter.share(contract);
    }

    private static void completeRead(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        ok.setDescription("The requested resource.");
        boolean isStream = operation.hasExtension(STREAM);
        if (isStream) {
            // The entry point serves streams, so no resource method produces this type.
            ok.getContent().addMediaType(Format.EVENTS_TYPE, OASFactory.createMediaType());
            operation.removeExtension(STREAM);
        }
        FormatDocumenter.describe(operation, ok.getContent());
        HeaderDocumenter.refer(operation, ok);
        HeaderDocumenter.referToNotModified(operation);
        ParameterDocumenter.addHeaders(operation, isStream);
    }

    private static void completeWrite(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            HeaderDocumenter.refer(response, "Content-Language");
            if (status.equals("201")) {
                HeaderDocumenter.refer(response, "Dossier-Edition", "Location");
            }
        });
        operation
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(body -> body.setExample(ExampleReader.json("Submission")));
    }
}
