package org.dossier.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.ChangeFilter;
import org.dossier.edition.LoggedChange;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Format;
import org.dossier.http.media.Presentation;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(EditionResource.PATH + "/{number}/changes")
@Tag(name = "Editions")
public class EditionChangesResource {

    private final EditionChangeReader changes;

    EditionChangesResource(EditionChangeReader changes) {
        this.changes = changes;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listChangesOfEdition",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "List the changes of an edition",
            description =
                    "What one edition changed, field by field, and why: organisations, claimants and sources first, then facts; by"
                            + " organisation and id. A page ends early where its changes are long. Use it to show readers what was"
                            + " corrected. In CSV, `fields` has the names of the changed fields.")
    public RestResponse<Page<LoggedChange>> list(
            @PathParam("number")
                    @Parameter(
                            description = "The edition's number.",
                            example = "2",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    String number,
            @BeanParam ChangeFilter filter,
            @BeanParam Presentation presentation,
            @BeanParam Paging paging) {
        return presentation.reply(
                changes.page(EditionResource.number(number), filter, paging, presentation.language()));
    }
}
