package org.dossier.fact;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/facts")
@Tag(name = "Facts", description = "Facts of all kinds, each with an address of its own.")
public class FactResource {

    private final SnapshotResolver snapshots;
    private final FactReader facts;
    private final HistoryReader history;

    FactResource(SnapshotResolver snapshots, FactReader facts, HistoryReader history) {
        this.snapshots = snapshots;
        this.facts = facts;
        this.history = history;
    }

    static String path(String organisation) {
        return "/v1/organisations/" + organisation + "/facts";
    }

    @GET
    @Operation(
            operationId = "listFacts",
            summary = "List the facts of an organisation",
            description =
                    "Facts of all kinds, by id: what each states, who asserts it, how it was checked, and whether it is disputed."
                            + " Use it to find what one person or body says, or every fact that names a person.")
    public RestResponse<Page<Fact>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam FactFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.ofFacts(organisation, reading, paging.edition());
        return snapshot.reply(facts.page(snapshot, organisation, filter, paging));
    }

    @GET
    @Path("/{fact}")
    @Operation(
            operationId = "getFact",
            summary = "Get one fact of any kind",
            description =
                    "One fact, whatever its kind. Use it to follow a reference such as `tren-de-aragua/members-risquez`.")
    public RestResponse<Fact> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("fact") @Parameter(description = "The fact's id.", example = "relation-eln") String fact,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return facts.byId(snapshot, organisation, fact)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, fact),
                        () -> ProblemException.unknownResource("fact", fact, snapshot.link(path(organisation)))));
    }
}
