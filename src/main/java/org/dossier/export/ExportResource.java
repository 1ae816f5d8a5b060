package org.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.dossier.edition.ChangeLog;
import org.dossier.edition.ChangeLog.NewestEdition;
import org.dossier.http.cache.LineRange;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Format;
import org.dossier.revision.SinceFilter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/editions/export")
@Tag(name = "Editions")
public class ExportResource {

    private final ChangeLog log;
    private final EditionExporter exporter;
    private final Instant released;

    /** @param released the time of the release, as another one may write the same editions otherwise */
    ExportResource(
            ChangeLog log,
            EditionExporter exporter,
            @ConfigProperty(name = "dossier.cache.released") Instant released) {
        this.log = log;
        this.exporter = exporter;
        this.released = released;
    }

    /** @return what the lines depend on; they are read while they are sent */
    @GET
    @Produces(Format.JSONL_TYPE)
    @Operation(
            operationId = "exportEditions",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "Export all editions",
            description =
                    "All that was published, edition by edition, as JSON Lines. Use it to back up the service, or to move it: a service"
                            + " that starts with an empty store and the setting `dossier.import` fills its store from it, and then gives the"
                            + " same answers. `since` continues an earlier export. What editors' requests were called (`Idempotency-Key`)"
                            + " is not in it.")
    public RestResponse<Object> export(
            @QueryParam("since")
                    @Parameter(
                            description =
                                    "Only the editions after this one, by its number, to be added to an export that ends with it. After a"
                                            + " removal by legal order, export all again: the earlier lines still have what was removed.",
                            schema = @Schema(implementation = int.class, minimum = "1"))
                    @Nullable
                    Integer since) {
        NewestEdition newest = log.newestEdition();
        LineRange lines = new LineRange(new SinceFilter(since).until(newest.number()) + 1, newest.number());
        String dependsOn = "%s of %s, editors %s, release %s"
                .formatted(lines, newest.publishedAt(), exporter.showsEditors() ? "told" : "not told", released);
        return RestResponse.ResponseBuilder.<Object>ok(dependsOn.getBytes(UTF_8))
                .header(LineRange.HEADER, lines)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"dossier-editions-" + lines + ".jsonl\"")
                .build();
    }
}
