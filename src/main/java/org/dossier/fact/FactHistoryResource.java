package org.dossier.fact;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dossier.edition.HistoryEntry;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/facts/{fact}/history")
@Tag(name = "Editions")
public class FactHistoryResource {

    private final SnapshotResolver snapshots;
    private final HistoryReader history;

    FactHistoryResource(SnapshotResolver snapshots, HistoryReader history) {
        this.snapshots = snapshots;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listRevisionsOfFact",
            summary = "List the revisions of a fact",
            description =
                    "All revisions of one fact of any kind, newest first: what changed, why, and in which edition, including"
                            + " its retraction or removal. Use it to show readers how a fact changed.")
    public RestResponse<Page<HistoryEntry>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("fact") @Parameter(description = "The fact's id.", example = "members-risquez") String fact,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.ofHistory(organisation, reading, paging.edition());
        return snapshot.reply(history.page(
                snapshot,
                Ref.fact(organisation, fact),
                since.after(snapshot),
                paging,
                () -> unknown(organisation, fact, reading, paging)));
    }

    /** Where there is no such organisation either, that is what is wrong. */
    private ProblemException unknown(String organisation, String fact, ReadParameters reading, Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition());
        return ProblemException.unknownResource("fact", fact, snapshot.link("/v1/organisations/" + organisation));
    }
}
