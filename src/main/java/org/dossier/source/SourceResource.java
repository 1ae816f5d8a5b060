package org.dossier.source;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.HistoryEntry;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Source.PATH)
@Tag(name = "Sources", description = "The documents that were read for the facts, and the facts that cite them.")
public class SourceResource {

    private static final String SOURCE = "The source's id.";
    private static final String EXAMPLE = "bbc-2025-03-explainer";

    private final SnapshotResolver snapshots;
    private final SourceReader sources;
    private final HistoryReader history;

    SourceResource(SnapshotResolver snapshots, SourceReader sources, HistoryReader history) {
        this.snapshots = snapshots;
        this.sources = sources;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listSources",
            summary = "List all sources",
            description = "Every document that facts cite, by id. Use it to show the sources of a dossier.")
    public RestResponse<Page<Source>> list(
            @BeanParam SinceFilter since, @BeanParam ReadParameters reading, @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        return snapshot.reply(sources.page(snapshot, since.after(snapshot), paging));
    }

    @GET
    @Path("/{source}")
    @Operation(
            operationId = "getSource",
            summary = "Get one source",
            description = "One document. Use it to credit a source in full.")
    public RestResponse<Source> get(
            @PathParam("source") @Parameter(description = SOURCE, example = EXAMPLE) String source,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(reading, null);
        return snapshot.reply(Source.of(sources.byId(snapshot, source), snapshot));
    }

    @GET
    @Path("/{source}/history")
    @Operation(
            operationId = "listRevisionsOfSource",
            summary = "List the revisions of a source",
            description =
                    "All revisions of one source, newest first: what changed, why, and in which edition. Use it to see how the"
                            + " entry changed.")
    public RestResponse<Page<HistoryEntry>> history(
            @PathParam("source") @Parameter(description = SOURCE, example = EXAMPLE) String source,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        return snapshot.reply(history.page(
                snapshot,
                Ref.source(source),
                since.after(snapshot),
                paging,
                () -> SourceReader.unknown(snapshot, source)));
    }
}
