package org.dossier.http.contract;

import static java.util.Comparator.comparing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the generated contract with what is the same on every route, and gives it a stable order. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setSecurity(List.of());
        contract.getPaths().setPathItems(new TreeMap<>(contract.getPaths().getPathItems()));
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(operation, path)));
        Headers.describe(contract.getComponents());
        Errors.describe(contract.getComponents());
        Schemas.complete(contract.getComponents());
    }

    private static void complete(Operation operation, String path) {
        if (operation.getParameters() != null) {
            operation.setParameters(sorted(operation.getParameters()));
        }
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        ok.setDescription("What was asked for.");
        Formats.describe(operation, ok.getContent());
        Headers.refer(operation, ok);
        operation.getResponses().addAPIResponse("304", Headers.unchanged());
        Errors.statuses(path.contains("{")).forEach(status -> operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + Errors.name(status))));
    }

    private static List<Parameter> sorted(List<Parameter> parameters) {
        List<Parameter> sorted = new ArrayList<>(parameters);
        sorted.sort(comparing((Parameter parameter) -> parameter.getIn() != Parameter.In.PATH)
                .thenComparing(Parameter::getName));
        return sorted;
    }
}
