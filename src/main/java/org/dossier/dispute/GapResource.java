package org.dossier.dispute;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/gaps")
@Tag(name = "Disputes")
public class GapResource {

    private final SnapshotResolver snapshots;
    private final GapReader gaps;

    GapResource(SnapshotResolver snapshots, GapReader gaps) {
        this.snapshots = snapshots;
        this.gaps = gaps;
    }

    @GET
    @Operation(
            operationId = "listGaps",
            summary = "List what is not said about an organisation",
            description =
                    "What a source does not say, and what we left out and why, by id. Use it to tell \"the source does not say so\""
                            + " from \"not recorded\".")
    public RestResponse<Page<Gap>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition());
        return snapshot.reply(gaps.page(snapshot, organisation, paging));
    }
}
