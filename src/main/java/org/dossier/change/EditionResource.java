package org.dossier.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.dossier.edition.ChangeFilter;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Format;
import org.dossier.http.media.Presentation;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.SinceFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
            summary = "List all editions",
            description =
                    "All editions, newest first, each with its title and how much it changed; the changes themselves are at"
                            + " `links.changes`. Use it to see what was published since you last looked, or with `kind=correction` to"
                            + " follow corrections; as Atom in a feed reader, where a page ends with the edition that reaches 100 changes;"
                            + " as server-sent events to be told of each edition when it is published.")
    public RestResponse<Page<Edition>> list(
            @BeanParam Presentation presentation,
            @BeanParam Paging paging,
            @BeanParam ChangeFilter filter,
            @BeanParam SinceFilter since,
            @QueryParam("lastEventId")
                    @Parameter(
                            description =
                                    "For the event stream: start after this edition; `0` starts with the first. Browsers cannot set the header"
                                            + " `Last-Event-ID` of their first connection; where it is sent, it is used instead.",
                            extensions =
                                    @Extension(
                                            name = ParameterTrait.EXTENSION,
                                            value = ParameterTrait.UNBOUNDED + "," + ParameterTrait.NO_FILTER),
                            schema = @Schema(implementation = int.class, minimum = "0"))
                    @Nullable
                    String lastEventId) {
        if (lastEventId != null) {
            throw ProblemException.notOfFormat(
                    "lastEventId", presentation.format() != null, "'lastEventId' works with the event stream only.");
        }
        return presentation.reply(editions.page(filter, since, paging, presentation.language()));
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getEdition",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "Get one edition",
            description =
                    "When and why one edition was published, and how much it changed; the changes themselves are at"
                            + " `links.changes`. Use it to show readers when something was corrected.")
    public RestResponse<Edition> get(
            @PathParam("number")
                    @Parameter(
                            description = "The edition's number.",
                            example = "2",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    String number,
            @BeanParam Presentation presentation) {
        return presentation.reply(
                editions.numbered(number(number), presentation.language()).orElseThrow(() -> unknown(number)));
    }

    /**
     * The number in a path.
     *
     * @throws ProblemException if it cannot be that of an edition
     */
    public static int number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw unknown(text);
        }
        return Integer.parseInt(text);
    }

    /** 404: there is no such edition. */
    public static ProblemException unknown(String number) {
        return ProblemException.unknownResource("edition", number, PATH);
    }
}
