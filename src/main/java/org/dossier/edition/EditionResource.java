package org.dossier.edition;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Instant;
import java.util.function.Supplier;
import org.dossier.http.body.JsonBody;
import org.dossier.http.language.Language;
import org.dossier.http.language.RequestedLanguage;
import org.dossier.http.media.Format;
import org.dossier.http.media.Presentation;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.parameter.Toggle;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
@Tag(name = "Editions", description = "The change log: what was published, corrected and retracted, when and why.")
public class EditionResource {

    static final String PATH = "/v1/editions";

    private final Editions editions;
    private final Editors editors;
    private final Publishing publishing;

    EditionResource(Editions editions, Editors editors, Publishing publishing) {
        this.editions = editions;
        this.editors = editors;
        this.publishing = publishing;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.ATOM_TYPE})
    @Extension(name = "x-stream", value = "true")
    @Operation(
            operationId = "listEditions",
            summary = "List all editions with their changes",
            description =
                    "All publications with what they changed, newest first; a page ends with the edition that brings it to 100"
                            + " changes. Use it to see what changed since you last looked, or with `kind=correction` as a page of"
                            + " corrections; as Atom in a feed reader; as a stream of server-sent events to be told of each edition as it"
                            + " is published, from the one after `Last-Event-ID` on.")
    public RestResponse<Page<Edition>> list(
            @BeanParam Presentation presentation,
            @BeanParam Paging paging,
            @BeanParam ChangeFilter filter,
            @QueryParam("since")
                    @Parameter(
                            description = "Only editions published after this time (RFC 3339).",
                            schema = @Schema(implementation = String.class, format = "date-time"))
                    @Nullable
                    Instant since) {
        return presentation.reply(editions.page(filter, since, paging, presentation.language()));
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getEdition",
            summary = "Get one edition with its changes",
            description = "What one edition changed, and why. Use it to show readers what was corrected.")
    public RestResponse<Edition> get(
            @PathParam("number") @Parameter(description = "The edition's number.", example = "2") String number,
            @BeanParam Presentation presentation,
            @BeanParam ChangeFilter filter) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw unknown(number);
        }
        return editions.numbered(Integer.parseInt(number), filter, presentation.language())
                .map(presentation::reply)
                .orElseThrow(() -> unknown(number));
    }

    @POST
    @ForEditors
    @Consumes(Format.JSON_TYPE)
    @Produces(Format.JSON_TYPE)
    @SecurityRequirement(name = "editor")
    @APIResponse(
            responseCode = "201",
            description = "The edition was published, now or by an earlier request with the same key.",
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = Edition.class)))
    @APIResponse(
            responseCode = "200",
            description = "What would change; nothing was published.",
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = DryRun.class)))
    @RequestBody(
            required = true,
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = Submission.class)))
    @Operation(
            operationId = "publishEdition",
            summary = "Publish an edition",
            description =
                    "Publishes changes together, or not at all: additions, updates, corrections, retractions of facts, sources, claimants"
                            + " and organisations. For editors only. All that is wrong with an edition is told at once; `dryRun` tells"
                            + " it, or what would change, and publishes nothing. Ask again with the same `Idempotency-Key` if the answer"
                            + " got lost: it is published once.")
    public Uni<RestResponse<?>> publish(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "A text of the caller's making, another one for each edition: a UUID for instance. It is kept for each"
                                            + " editor, for good. The same key with the same body gets the edition that it published"
                                            + " again; with another body, a 422. A dry run, or an edition that was refused, uses no key"
                                            + " up.",
                            required = true,
                            schema = @Schema(implementation = String.class, pattern = IdempotencyKey.PATTERN))
                    @Nullable
                    String key,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Says what would change, and publishes nothing.",
                            schema = @Schema(implementation = Toggle.class))
                    @Nullable
                    Toggle dryRun,
            @BeanParam RequestedLanguage requested,
            byte[] body) {
        return editors.caller().chain(editor -> {
            Supplier<PublishingRequest> request = () ->
                    new PublishingRequest(editor, IdempotencyKey.check(key), JsonBody.read(body), requested.language());
            return dryRun == Toggle.TRUE
                    ? publishing.dryRun(request).map(requested::reply)
                    : publishing.publish(request).map(edition -> created(edition, requested.language()));
        });
    }

    private static RestResponse<?> created(Edition edition, Language language) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, edition)
                .location(URI.create(edition.links().self()))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Dossier-Edition", edition.number())
                .build();
    }

    private static ProblemException unknown(String number) {
        return ProblemException.unknownResource("edition", number, PATH);
    }
}
