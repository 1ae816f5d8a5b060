package org.dossier.dispute;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
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

@Path("/v1/organisations/{organisation}/disputes")
@Tag(name = "Disputes", description = "Where facts contradict each other, and what a source does not say.")
public class DisputeResource {

    private final SnapshotResolver snapshots;
    private final DisputeReader disputes;
    private final HistoryReader history;

    DisputeResource(SnapshotResolver snapshots, DisputeReader disputes, HistoryReader history) {
        this.snapshots = snapshots;
        this.disputes = disputes;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listDisputes",
            summary = "List the disputes of an organisation",
            description =
                    "Every question on which facts contradict each other, by id, with its sides. Use it before you print a number or a"
                            + " date. In CSV, each row is one fact of one side.")
    public RestResponse<Page<Dispute>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.ofFacts(organisation, reading, paging.edition());
        return snapshot.reply(disputes.page(snapshot, organisation, since.after(snapshot), paging));
    }

    @GET
    @Path("/{dispute}")
    @Operation(
            operationId = "getDispute",
            summary = "Get one dispute",
            description =
                    "One question and its sides. Use it to report a disagreement with everyone who is part of it.")
    public RestResponse<Dispute> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("dispute") @Parameter(description = "The dispute's id.", example = "dispute-membership")
                    String dispute,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return disputes.byId(snapshot, organisation, dispute)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, dispute),
                        () -> ProblemException.unknownResource(
                                "dispute", dispute, snapshot.link("/v1/organisations/" + organisation + "/disputes"))));
    }
}
