package org.dossier.edition;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Format;
import org.dossier.http.media.Presentation;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(EditionResource.PATH)
@Tag(name = "Editions", description = "The change log: what was published, corrected and retracted, when and why.")
public class EditionResource {

    public static final String PATH = "/v1/editions";

    private final EditionReader editions;

    EditionResource(EditionReader editions) {
        this.editions = editions;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.ATOM_TYPE})
    @Extension(name = "x-stream", value = "true")
    @Operation(
            operationId = "listEditions",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "List all editions with their changes",
            description =
                    "All editions with their changes, newest first; a page ends with the edition that reaches 100 changes. Use"
                            + " it to see what changed since you last looked, or with `kind=correction` as a list of corrections; as"
                            + " Atom in a feed reader; as server-sent events to receive each edition when it is published, starting"
                            + " after `Last-Event-ID`.")
    public RestResponse<Page<Edition>> list(
            @BeanParam Presentation presentation,
            @BeanParam Paging paging,
            @BeanParam ChangeFilter filter,
            @QueryParam("since")
                    @Parameter(
                            description = "Only editions published after this time (RFC 3339).",
                            extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                            schema = @Schema(implementation = String.class, format = "date-time"))
                    @Nullable
                    Instant since) {
        return presentation.reply(editions.page(filter, since, paging, presentation.language()));
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getEdition",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "Get one edition with its changes",
            description = "What one edition changed, and why. Use it to show readers what was corrected.")
    public RestResponse<Edition> get(
            @PathParam("number") @Parameter(description = "The edition's number.", example = "2") String number,
            @BeanParam Presentation presentation,
            @BeanParam ChangeFilter filter) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw unknown(number);
        }
        return editions.numbered(Integer.parseInt(number), filter, presentation.language())
                .map(presentation::reply)
                .orElseThrow(() -> unknown(number));
    }

    private static ProblemException unknown(String number) {
        return ProblemException.unknownResource("edition", number, PATH);
    }
}
