package org.dossier.relation;

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
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/relations")
@Tag(name = "Relations", description = "Other organisations that claimants relate an organisation to.")
public class RelationResource {

    private final SnapshotResolver snapshots;
    private final RelationReader relations;
    private final HistoryReader history;

    RelationResource(SnapshotResolver snapshots, RelationReader relations, HistoryReader history) {
        this.snapshots = snapshots;
        this.relations = relations;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.JSONLD_TYPE})
    @Operation(
            operationId = "listRelations",
            summary = "List the relations of an organisation",
            description =
                    "Every relation to another organisation that somebody asserts or denies, by kind, then by id. The kinds"
                            + " that are no links, a comparison and the same list of a law, come last. Use it to say who is tied to"
                            + " the organisation, by whose account.")
    public RestResponse<Page<Relation>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam RelationFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition(), Subject.RELATION, Subject.DISPUTE);
        return snapshot.reply(relations.page(snapshot, organisation, filter, paging));
    }

    @GET
    @Path("/{relation}")
    @Operation(
            operationId = "getRelation",
            summary = "Get one relation",
            description =
                    "What somebody says of the organisation and another one. Use it to print it with its attribution, and to"
                            + " link to the source.")
    public RestResponse<Relation> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("relation") @Parameter(description = "The relation's id.", example = "relation-eln")
                    String relation,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return relations
                .byId(snapshot, organisation, relation)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, relation),
                        () -> ProblemException.unknownResource(
                                "relation",
                                relation,
                                snapshot.link("/v1/organisations/" + organisation + "/relations"))));
    }
}
