package org.dossier.figure;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.History;
import org.dossier.edition.Reading;
import org.dossier.edition.Ref;
import org.dossier.edition.View;
import org.dossier.edition.Views;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/figures")
@Tag(name = "Figures", description = "Asserted quantities, each with who said it, who reported it and where it stands.")
public class FigureResource {

    private final Views views;
    private final Figures figures;
    private final History history;

    FigureResource(Views views, Figures figures, History history) {
        this.views = views;
        this.figures = figures;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.JSONLD_TYPE})
    @Operation(
            operationId = "listFigures",
            summary = "List the figures of an organisation",
            description =
                    "Every asserted quantity, key figures first and then by id, with its attribution line and its citations. Competing estimates stand side by"
                            + " side; none is *the* number. Use it for fact boxes and graphics; `role=key` leaves out the incidental ones.")
    public RestResponse<Page<Figure>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam FigureFilter filter,
            @BeanParam Reading reading,
            @BeanParam Paging paging) {
        View view = views.of(organisation, reading, paging.edition());
        return view.reply(figures.page(view, organisation, filter, paging));
    }

    @GET
    @Path("/{figure}")
    @Operation(
            operationId = "getFigure",
            summary = "Get one figure",
            description =
                    "One asserted quantity. Use it to print a single number with its attribution, and to link to where it stands.")
    public RestResponse<Figure> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("figure") @Parameter(description = "The figure's id.", example = "members-others") String figure,
            @BeanParam Reading reading) {
        View view = views.of(organisation, reading, null);
        return figures.byId(view, organisation, figure)
                .map(view::reply)
                .orElseThrow(() -> history.absence(
                        view,
                        Ref.fact(organisation, figure),
                        () -> ProblemException.unknownResource(
                                "figure", figure, view.link("/v1/organisations/" + organisation + "/figures"))));
    }
}
