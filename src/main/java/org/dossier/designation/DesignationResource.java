package org.dossier.designation;

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

@Path("/v1/organisations/{organisation}/designations")
@Tag(
        name = "Designations",
        description = "Legal labels that state bodies have put on an organisation, in the words of these bodies.")
public class DesignationResource {

    private final SnapshotResolver snapshots;
    private final DesignationReader designations;
    private final HistoryReader history;

    DesignationResource(SnapshotResolver snapshots, DesignationReader designations, HistoryReader history) {
        this.snapshots = snapshots;
        this.designations = designations;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.JSONLD_TYPE})
    @Operation(
            operationId = "listDesignations",
            summary = "List the designations of an organisation",
            description =
                    "Every legal label that a state body has put on the organisation, with whose act it was, what it rests on"
                            + " and what follows from it, by the time it took effect, as on the timeline. Those that ended stay. Use"
                            + " it to say what the organisation is called in the law of a country.")
    public RestResponse<Page<Designation>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam DesignationFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition(), Subject.DESIGNATION, Subject.DISPUTE);
        return snapshot.reply(designations.page(snapshot, organisation, filter, paging));
    }

    @GET
    @Path("/{designation}")
    @Operation(
            operationId = "getDesignation",
            summary = "Get one designation",
            description =
                    "One legal label and whose it is. Use it to print the authority's own term, and to link to the source.")
    public RestResponse<Designation> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("designation") @Parameter(description = "The designation's id.", example = "designation-fto")
                    String designation,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return designations
                .byId(snapshot, organisation, designation)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, designation),
                        () -> ProblemException.unknownResource(
                                "designation",
                                designation,
                                snapshot.link("/v1/organisations/" + organisation + "/designations"))));
    }
}
