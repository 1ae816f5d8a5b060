package org.dossier.figure;

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

@Path("/v1/organisations/{organisation}/figures")
@Tag(name = "Figures", description = "Asserted quantities, each with who said it, who reported it and where it stands.")
public class FigureResource {

    private final SnapshotResolver snapshots;
    private final FigureReader figures;
    private final HistoryReader history;

    FigureResource(SnapshotResolver snapshots, FigureReader figures, HistoryReader history) {
        this.snapshots = snapshots;
        this.figures = figures;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.JSONLD_TYPE})
    @Operation(
            operationId = "listFigures",
            summary = "List the figures of an organisation",
            description =
                    "Every asserted quantity with its attribution line and its citations, key figures first, then by id."
                            + " Competing estimates stand side by side; none is *the* number. Use it for fact boxes and graphics;"
                            + " `role=key` selects the key figures.")
    public RestResponse<Page<Figure>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam FigureFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition(), Subject.FIGURE, Subject.DISPUTE);
        return snapshot.reply(figures.page(snapshot, organisation, filter, paging));
    }

    @GET
    @Path("/{figure}")
    @Operation(
            operationId = "getFigure",
            summary = "Get one figure",
            description =
                    "One asserted quantity. Use it to print a number with its attribution, and to link to the source.")
    public RestResponse<Figure> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("figure") @Parameter(description = "The figure's id.", example = "members-others") String figure,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return figures.byId(snapshot, organisation, figure)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, figure),
                        () -> ProblemException.unknownResource(
                                "figure", figure, snapshot.link("/v1/organisations/" + organisation + "/figures"))));
    }
}
