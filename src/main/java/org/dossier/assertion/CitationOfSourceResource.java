package org.dossier.assertion;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.dossier.source.SourceReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/sources/{source}/citations")
@Tag(name = "Sources")
public class CitationOfSourceResource {

    private final SnapshotResolver snapshots;
    private final SourceReader sources;
    private final CitationReader citations;

    CitationOfSourceResource(SnapshotResolver snapshots, SourceReader sources, CitationReader citations) {
        this.snapshots = snapshots;
        this.sources = sources;
        this.citations = citations;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listCitationsOfSource",
            summary = "List the facts that cite a source",
            description =
                    "Every citation of one source, by organisation and fact. Use it to check everything that was taken from a"
                            + " source, or to find what is affected when the source corrects itself.")
    public RestResponse<Page<CitingFact>> citations(
            @PathParam("source") @Parameter(description = "The source's id.", example = "bbc-2025-03-explainer")
                    String source,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        Page<CitingFact> page =
                citations.page(snapshot, CitationReader.By.SOURCE, source, since.after(snapshot), paging);
        if (page.items().isEmpty()) {
            sources.byId(snapshot, source);
        }
        return snapshot.reply(page);
    }
}
