package org.dossier.profile;

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

@Path("/v1/organisations/{organisation}/leadership")
@Tag(
        name = "Leadership",
        description =
                "Who is said to lead an organisation, and what is said of them, each as somebody said it at a time.")
public class LeadershipResource {

    private final SnapshotResolver snapshots;
    private final LeadershipReader leadership;
    private final HistoryReader history;

    LeadershipResource(SnapshotResolver snapshots, LeadershipReader leadership, HistoryReader history) {
        this.snapshots = snapshots;
        this.leadership = leadership;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.JSONLD_TYPE})
    @Operation(
            operationId = "listLeadership",
            summary = "List what is said of the leaders of an organisation",
            description =
                    "Every statement on a person's part in leading the organisation, and on what became of the person, by the time"
                            + " that it is about, as on the timeline. A later statement does not replace an earlier one, and an"
                            + " accusation is not a conviction. Use it to say who leads, according to whom, and as of when.")
    public RestResponse<Page<Leadership>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam LeadershipFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition(), Subject.PROFILE, Subject.DISPUTE);
        return snapshot.reply(leadership.page(snapshot, organisation, filter, paging));
    }

    @GET
    @Path("/{statement}")
    @Operation(
            operationId = "getLeadershipStatement",
            summary = "Get one statement on the leadership",
            description =
                    "What somebody says of one person. Use it to print it with its attribution, and to link to the source.")
    public RestResponse<Leadership> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("statement") @Parameter(description = "The statement's id.", example = "leader-guerrero")
                    String statement,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return leadership
                .byId(snapshot, organisation, statement)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, statement),
                        () -> ProblemException.unknownResource(
                                "statement",
                                statement,
                                snapshot.link("/v1/organisations/" + organisation + "/leadership"))));
    }
}
