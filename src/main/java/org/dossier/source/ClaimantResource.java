package org.dossier.source;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.HistoryEntry;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Claimant.PATH)
@Tag(name = "Claimants", description = "The people and bodies that assert facts or pass them on.")
public class ClaimantResource {

    private final SnapshotResolver snapshots;
    private final ClaimantReader claimants;
    private final HistoryReader history;

    ClaimantResource(SnapshotResolver snapshots, ClaimantReader claimants, HistoryReader history) {
        this.snapshots = snapshots;
        this.claimants = claimants;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listClaimants",
            summary = "List all claimants",
            description =
                    "Everyone who asserts a fact or passes one on, by id. Use it to show whose claims a dossier contains.")
    public RestResponse<Page<Claimant>> list(
            @BeanParam SinceFilter since, @BeanParam ReadParameters reading, @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        return snapshot.reply(claimants.page(snapshot, since.after(snapshot), paging));
    }

    @GET
    @Path("/{claimant}")
    @Operation(
            operationId = "getClaimant",
            summary = "Get one claimant",
            description = "One claimant. Use it to tell readers who a claim comes from.")
    public RestResponse<Claimant> get(
            @PathParam("claimant") @Parameter(description = "The claimant's id.", example = "ronna-risquez")
                    String claimant,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(reading, null);
        return snapshot.reply(claimants.byId(snapshot, claimant));
    }

    @GET
    @Path("/{claimant}/history")
    @Operation(
            operationId = "listRevisionsOfClaimant",
            summary = "List the revisions of a claimant",
            description =
                    "All revisions of one claimant, newest first: what changed, why, and in which edition. Use it to see how"
                            + " the entry changed.")
    public RestResponse<Page<HistoryEntry>> history(
            @PathParam("claimant") @Parameter(description = "The claimant's id.", example = "ronna-risquez")
                    String claimant,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        return snapshot.reply(history.page(
                snapshot,
                Ref.claimant(claimant),
                since.after(snapshot),
                paging,
                () -> ClaimantReader.unknown(snapshot, claimant)));
    }
}
