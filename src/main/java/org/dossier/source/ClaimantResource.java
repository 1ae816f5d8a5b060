package org.dossier.source;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dossier.edition.History;
import org.dossier.edition.HistoryEntry;
import org.dossier.edition.Reading;
import org.dossier.edition.Ref;
import org.dossier.edition.RevisionReader;
import org.dossier.edition.Subject;
import org.dossier.edition.View;
import org.dossier.edition.Views;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Claimant.PATH)
@Tag(name = "Claimants", description = "Those who assert facts, or pass them on.")
public class ClaimantResource {

    private final Views views;
    private final RevisionReader revisions;
    private final History history;

    ClaimantResource(Views views, RevisionReader revisions, History history) {
        this.views = views;
        this.revisions = revisions;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listClaimants",
            summary = "List all claimants",
            description =
                    "Everyone who asserts a fact or passes one on, by id. Use it to show who stands behind a dossier.")
    public RestResponse<Page<Claimant>> list(@BeanParam Reading reading, @BeanParam Paging paging) {
        View view = views.of(reading, paging.edition());
        return view.reply(revisions
                .page(view, Subject.CLAIMANT, ClaimantContent.class, paging)
                .map(claimant -> Claimant.of(claimant, view)));
    }

    @GET
    @Path("/{claimant}")
    @Operation(
            operationId = "getClaimant",
            summary = "Get one claimant",
            description = "One claimant. Use it to tell readers who stands behind a number.")
    public RestResponse<Claimant> get(
            @PathParam("claimant") @Parameter(description = "The claimant's id.", example = "ronna-risquez")
                    String claimant,
            @BeanParam Reading reading) {
        View view = views.of(reading, null);
        return revisions
                .byRef(view, Ref.claimant(claimant), ClaimantContent.class)
                .map(row -> view.reply(Claimant.of(row, view)))
                .orElseThrow(() -> history.absence(view, Ref.claimant(claimant), () -> unknown(view, claimant)));
    }

    @GET
    @Path("/{claimant}/history")
    @Operation(
            operationId = "listRevisionsOfClaimant",
            summary = "List the revisions of a claimant",
            description =
                    "All revisions of one claimant, newest first: with what changed, why, and the edition that made it. Use it to see how"
                            + " it came to be what it is.")
    public RestResponse<Page<HistoryEntry>> history(
            @PathParam("claimant") @Parameter(description = "The claimant's id.", example = "ronna-risquez")
                    String claimant,
            @BeanParam Reading reading,
            @BeanParam Paging paging) {
        View view = views.of(reading, paging.edition());
        return view.reply(history.page(view, Ref.claimant(claimant), paging, () -> unknown(view, claimant)));
    }

    private static ProblemException unknown(View view, String claimant) {
        return ProblemException.unknownResource("claimant", claimant, view.link(Claimant.PATH));
    }
}
