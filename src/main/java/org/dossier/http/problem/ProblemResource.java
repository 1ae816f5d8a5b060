package org.dossier.http.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Presentation;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(ProblemResource.PATH)
@Tag(name = "Problems", description = "The types of problem that the service responds with.")
public class ProblemResource {

    static final String PATH = "/v1/problems";

    @GET
    @Operation(
            operationId = "listProblems",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.CONSTANT),
            summary = "List the types of problem",
            description =
                    "All types of problem that the service responds with, ordered by code. Use it to write the error handling of"
                            + " a client. Problems are in English.")
    public RestResponse<Page<ProblemDescription>> list(@BeanParam Presentation presentation, @BeanParam Paging paging) {
        List<ProblemType> types = Arrays.stream(ProblemType.values())
                .filter(type -> type.code().compareTo(paging.from("")) >= 0)
                .sorted(Comparator.comparing(ProblemType::code))
                .limit(paging.rows())
                .toList();
        return inEnglish(paging.slice(types, ProblemType::code, 0).map(ProblemDescription::of));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getProblem",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.CONSTANT),
            summary = "Get one type of problem",
            description =
                    "What one type of problem means, and how to correct the request. The `type` of every problem links here. Use it"
                            + " to understand an error.")
    public RestResponse<ProblemDescription> get(
            @PathParam("code")
                    @Parameter(description = "The code of the type of problem.", example = "unknown-parameter")
                    String code,
            @BeanParam Presentation presentation) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(ProblemDescription::of)
                .map(ProblemResource::inEnglish)
                .orElseThrow(() -> ProblemException.unknownResource("problem", code, PATH));
    }

    private static <T> RestResponse<T> inEnglish(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .build();
    }
}
