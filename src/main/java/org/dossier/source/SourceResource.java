package org.dossier.source;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dossier.edition.History;
import org.dossier.edition.HistoryEntry;
import org.dossier.edition.Reading;
import org.dossier.edition.Ref;
import org.dossier.edition.Revised;
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

@Path(Source.PATH)
@Tag(name = "Sources", description = "The documents that were read for the facts, and the facts that cite them.")
public class SourceResource {

    private static final String SOURCE = "The source's id.";
    private static final String EXAMPLE = "bbc-2025-03-explainer";

    private final Views views;
    private final RevisionReader revisions;
    private final CitationReader citations;
    private final History history;

    SourceResource(Views views, RevisionReader revisions, CitationReader citations, History history) {
        this.views = views;
        this.revisions = revisions;
        this.citations = citations;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listSources",
            summary = "List all sources",
            description = "Every document that facts cite, by id. Use it to show what a dossier rests on.")
    public RestResponse<Page<Source>> list(@BeanParam Reading reading, @BeanParam Paging paging) {
        View view = views.of(reading, paging.edition());
        return view.reply(revisions
                .page(view, Subject.SOURCE, SourceContent.class, paging)
                .map(source -> Source.of(source, view)));
    }

    @GET
    @Path("/{source}")
    @Operation(
            operationId = "getSource",
            summary = "Get one source",
            description = "One document. Use it to credit a source in full.")
    public RestResponse<Source> get(
            @PathParam("source") @Parameter(description = SOURCE, example = EXAMPLE) String source,
            @BeanParam Reading reading) {
        View view = views.of(reading, null);
        return view.reply(Source.of(find(view, source), view));
    }

    @GET
    @Path("/{source}/citations")
    @Operation(
            operationId = "listCitationsOfSource",
            summary = "List the facts that cite a source",
            description =
                    "Every citation of one document, by organisation and fact. Use it to check all that was taken from a source, or"
                            + " to find what is affected when the source corrects itself.")
    public RestResponse<Page<CitingFact>> citations(
            @PathParam("source") @Parameter(description = SOURCE, example = EXAMPLE) String source,
            @BeanParam Reading reading,
            @BeanParam Paging paging) {
        View view = views.of(reading, paging.edition());
        Page<CitingFact> page = citations.page(view, source, paging);
        if (page.items().isEmpty()) {
            find(view, source);
        }
        return view.reply(page);
    }

    @GET
    @Path("/{source}/history")
    @Operation(
            operationId = "listRevisionsOfSource",
            summary = "List the revisions of a source",
            description =
                    "All revisions of one document, newest first: with what changed, why, and the edition that made it. Use it to see how"
                            + " it came to be what it is.")
    public RestResponse<Page<HistoryEntry>> history(
            @PathParam("source") @Parameter(description = SOURCE, example = EXAMPLE) String source,
            @BeanParam Reading reading,
            @BeanParam Paging paging) {
        View view = views.of(reading, paging.edition());
        return view.reply(history.page(view, Ref.source(source), paging, () -> unknown(view, source)));
    }

    private Revised<SourceContent> find(View view, String source) {
        return revisions
                .byRef(view, Ref.source(source), SourceContent.class)
                .orElseThrow(() -> history.absence(view, Ref.source(source), () -> unknown(view, source)));
    }

    private static ProblemException unknown(View view, String source) {
        return ProblemException.unknownResource("source", source, view.link(Source.PATH));
    }
}
