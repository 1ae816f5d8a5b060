package org.dossier.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.dossier.change.EditionNotice;
import org.dossier.change.EditionResource;
import org.dossier.http.body.JsonBody;
import org.dossier.http.media.Format;
import org.dossier.http.parameter.RequestedLanguage;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path(EditionResource.PATH)
@Tag(name = "Editions")
public class PublishResource {

    private final EditorAuthenticator editors;
    private final PublishingQueue queue;

    PublishResource(EditorAuthenticator editors, PublishingQueue queue) {
        this.editors = editors;
        this.queue = queue;
    }

    @POST
    @EditorsOnly
    @Consumes(Format.JSON_TYPE)
    @Produces(Format.JSON_TYPE)
    @SecurityRequirement(name = "editor")
    @APIResponse(
            responseCode = "201",
            description = "The edition was published, now or by an earlier request with the same key.",
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = EditionNotice.class)))
    @RequestBody(
            required = true,
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = Submission.class)))
    @Operation(
            operationId = "publishEdition",
            summary = "Publish an edition",
            description =
                    "Publishes additions, updates, corrections and retractions of facts, sources, claimants and organisations:"
                            + " all of them or none. For editors only. An error response lists all errors of the edition. If the"
                            + " response is lost, repeat the request with the same `Idempotency-Key`: the edition is published once.")
    public Uni<RestResponse<EditionNotice>> publish(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "A text that the client chooses, a new one for each edition, for example a UUID. The service keeps the"
                                            + " keys of each editor forever. The same key with the same body returns the edition that it published; with"
                                            + " another body, a 422. A refused edition does not use up its key.",
                            required = true,
                            example = "2026-11-22-praise-of-a-book",
                            schema = @Schema(implementation = String.class, pattern = IdempotencyKey.PATTERN))
                    @Nullable
                    String key,
            @BeanParam RequestedLanguage requested,
            byte[] body) {
        return editors.caller()
                .chain(editor -> queue.publish(() -> new PublishingRequest(
                        editor, IdempotencyKey.check(key), JsonBody.read(body), requested.language())))
                .map(published -> created(published, requested.language()));
    }

    @POST
    @Path("/dry-run")
    @EditorsOnly
    @Consumes(Format.JSON_TYPE)
    @Produces(Format.JSON_TYPE)
    @SecurityRequirement(name = "editor")
    @RequestBody(
            required = true,
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = Submission.class)))
    @Operation(
            operationId = "tryEdition",
            summary = "Try an edition",
            description =
                    "Lists what the edition would change, or all its errors, as publishing it now would; publishes nothing. For editors"
                            + " only.")
    public Uni<RestResponse<DryRun>> dryRun(@BeanParam RequestedLanguage requested, byte[] body) {
        return editors.caller()
                .chain(() -> queue.dryRun(() -> JsonBody.read(body), requested.language()))
                .map(requested::reply);
    }

    private static RestResponse<EditionNotice> created(EditionNotice published, Language language) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, published)
                .location(URI.create(published.edition().links().self()))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Dossier-Edition", published.edition().number())
                .build();
    }
}
