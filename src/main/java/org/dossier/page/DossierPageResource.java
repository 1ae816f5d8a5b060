package org.dossier.page;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.dossier.edition.SnapshotResolver;
import org.dossier.page.data.PageBrief;
import org.dossier.revision.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The dossier of an organisation. */
@Path("/organisations/{organisation}")
public class DossierPageResource {

    private final SnapshotResolver snapshots;
    private final PageRenderer renderer;
    private final DossierPageBuilder builder;

    DossierPageResource(SnapshotResolver snapshots, PageRenderer renderer, DossierPageBuilder builder) {
        this.snapshots = snapshots;
        this.renderer = renderer;
        this.builder = builder;
    }

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public CompletionStage<RestResponse<Object>> get(
            @PathParam("organisation") String organisation,
            @BeanParam ReadParameters reading,
            @Context HttpServerRequest request) {
        return renderer.render(
                request,
                snapshots.of(organisation, reading, null),
                page -> page.read(DossierPageBuilder.parts(organisation)),
                (page, contents) -> {
                    PageBrief brief = contents.one("/v1/organisations/" + organisation + "/brief", PageBrief.class);
                    PageFrame frame = page.frame(
                            "/organisations/" + organisation,
                            page.words().of("dossier.title", brief.name()),
                            brief.what() == null
                                    ? brief.name()
                                    : Objects.requireNonNullElse(brief.what().print(), brief.name()));
                    return PageRenderer.Templates.dossier(
                            builder.build(frame, organisation, contents), frame, page.words());
                });
    }
}
