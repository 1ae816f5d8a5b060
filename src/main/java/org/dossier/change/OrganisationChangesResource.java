package org.dossier.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.KindFilter;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/changes")
@Tag(name = "Editions")
public class OrganisationChangesResource {

    private final SnapshotResolver snapshots;
    private final OrganisationChangeReader changes;

    OrganisationChangesResource(SnapshotResolver snapshots, OrganisationChangeReader changes) {
        this.snapshots = snapshots;
        this.changes = changes;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listChangesOfOrganisation",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "List what changed since an edition",
            description =
                    "One line for each fact, dispute or gap that changed after the edition `since`, and for the organisation's own"
                            + " entry: what it was, what it is now, and why; what changed last first. With `edition` too, what changed between"
                            + " the two. `kind` and `severity` select what has such a change. Use it when you come back to a story: the"
                            + " header `Dossier-Edition` of what you read then has the number.")
    public RestResponse<Page<OrganisationChange>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam SinceFilter since,
            @BeanParam KindFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition());
        return snapshot.reply(changes.page(snapshot, organisation, since.after(snapshot), filter, paging));
    }
}
