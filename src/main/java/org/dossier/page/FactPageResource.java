package org.dossier.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dossier.edition.SnapshotResolver;
import org.dossier.page.data.PageBrief;
import org.dossier.page.data.PageChange;
import org.dossier.page.data.PageDispute;
import org.dossier.page.data.PageFact;
import org.dossier.page.data.RouteContents;
import org.dossier.page.data.RoutePart;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** One fact: where permalinks lead. */
@Path("/facts/{organisation}/{fact}")
public class FactPageResource {

    /** The lists that have more of a fact than the list of all kinds, by the kind. */
    private static final Map<String, String> LISTS =
            Map.of("figure", "figures", "event", "timeline", "relation", "relations", "designation", "designations");

    private final SnapshotResolver snapshots;
    private final PageRenderer renderer;

    FactPageResource(SnapshotResolver snapshots, PageRenderer renderer) {
        this.snapshots = snapshots;
        this.renderer = renderer;
    }

    /** What routes answered. */
    private record Read(String kind, PageFact fact, RouteContents contents) {}

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public CompletionStage<RestResponse<Object>> get(
            @PathParam("organisation") String organisation,
            @PathParam("fact") String fact,
            @BeanParam ReadParameters reading,
            @Context HttpServerRequest request) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return renderer.render(
                request,
                snapshot,
                page -> read(page, organisation, fact),
                (page, read) -> layOut(page, organisation, read));
    }

    private static CompletableFuture<Read> read(PageRequest page, String organisation, String id) {
        String path = "/v1/organisations/" + organisation;
        return page.read(List.of(
                        RoutePart.one(path + "/facts/" + id),
                        RoutePart.one(path + "/brief"),
                        RoutePart.list(path + "/facts/" + id + "/history"),
                        RoutePart.list(path + "/disputes"),
                        DossierPageBuilder.corrections(organisation)))
                .thenCompose(contents -> {
                    PageFact fact = contents.one(path + "/facts/" + id, PageFact.class);
                    String kind = Objects.requireNonNullElse(fact.kind(), "");
                    String list = LISTS.get(kind);
                    if (list == null) {
                        return CompletableFuture.completedFuture(new Read(kind, fact, contents));
                    }
                    String whole = path + "/" + list + "/" + id;
                    return page.read(List.of(RoutePart.one(whole)))
                            .thenApply(more -> new Read(kind, more.one(whole, PageFact.class), contents));
                });
    }

    private static TemplateInstance layOut(PageRequest page, String organisation, Read read) {
        String path = "/v1/organisations/" + organisation;
        PageFact fact = read.fact();
        PageBrief brief = read.contents().one(path + "/brief", PageBrief.class);
        PageFrame frame = page.frame(
                "/facts/" + organisation + "/" + fact.id(),
                page.words().of("fact.title", brief.name()),
                Objects.requireNonNullElse(fact.print(), brief.name()));
        PageChange correction = read.contents().list(path + "/changes", PageChange.class).stream()
                .filter(change -> change.id().equals(fact.id()))
                .findFirst()
                .orElse(null);
        return PageRenderer.Templates.fact(
                new FactPage(
                        frame,
                        organisation,
                        brief.name(),
                        read.kind(),
                        new FactView(frame, organisation, fact, correction, "#"),
                        read.contents().list(path + "/facts/" + fact.id() + "/history", PageChange.class),
                        read.contents().list(path + "/disputes", PageDispute.class).stream()
                                .filter(dispute -> fact.disputes().contains(dispute.id()))
                                .toList()),
                frame,
                page.words());
    }
}
