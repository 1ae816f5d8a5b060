package org.dossier.download;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.CompletionStage;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.media.Presentation;
import org.dossier.http.parameter.RequestedLanguage;
import org.dossier.revision.Moment;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/download.zip")
@Tag(name = "Download", description = "An organisation's facts as one file, described for programs.")
public class DownloadResource {

    private final SnapshotResolver snapshots;
    private final DownloadBuilder downloads;

    DownloadResource(SnapshotResolver snapshots, DownloadBuilder downloads) {
        this.snapshots = snapshots;
        this.downloads = downloads;
    }

    /**
     * The store is asked for the edition here; the files are read later, and no thread waits for them.
     *
     * @return the bytes, declared as an object so that the REST layer does not expect bytes of a problem too
     */
    @GET
    @Blocking
    @Produces(Format.ZIP_TYPE)
    @Operation(
            operationId = "downloadOrganisation",
            summary = "Download an organisation's facts",
            description =
                    "A ZIP file of one edition in one language: each table as CSV, what has no table and all facts as JSON, the map as"
                            + " GeoJSON, each as its route answers it, pinned to the edition; `datapackage.json`, a Data Package that describes"
                            + " columns, sources and licence; and `README.md`, which says how to cite it. Use it to analyse a whole dossier,"
                            + " and to archive what a story rests on. Without `edition`, it is of the last edition that changed these facts.")
    public CompletionStage<RestResponse<Object>> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam Moment moment,
            @BeanParam RequestedLanguage language,
            @Context HttpServerRequest request) {
        Snapshot snapshot = snapshots.of(
                organisation, new ReadParameters(moment, new Presentation(language, null, null, null)), null);
        Dossier dossier =
                new Dossier(organisation, snapshot.walk(), snapshots.publishedAt(snapshot.walk()), snapshot.language());
        return downloads.build(dossier, request).thenApply(zip -> {
            RestResponse<Object> response = snapshot.reply(zip);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + dossier.name() + ".zip\"");
            return response;
        });
    }
}
