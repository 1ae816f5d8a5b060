package org.dossier.page;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dossier.edition.SnapshotResolver;
import org.dossier.page.HomePage.Count;
import org.dossier.page.HomePage.Example;
import org.dossier.page.data.Named;
import org.dossier.page.data.PageBrief;
import org.dossier.page.data.PageChange;
import org.dossier.page.data.PageFact;
import org.dossier.page.data.PageStatistic;
import org.dossier.page.data.RouteContents;
import org.dossier.page.data.RoutePart;
import org.dossier.revision.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The first page. */
@Path("/")
public class HomePageResource {

    private static final String ORGANISATIONS = "/v1/organisations";
    private static final int MOST_ORGANISATIONS = 20;
    private static final int MOST_CORRECTIONS = 5;

    private final SnapshotResolver snapshots;
    private final PageRenderer renderer;

    HomePageResource(SnapshotResolver snapshots, PageRenderer renderer) {
        this.snapshots = snapshots;
        this.renderer = renderer;
    }

    /** What routes answered. */
    private record Read(List<String> organisations, RouteContents contents) {}

    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public CompletionStage<RestResponse<Object>> get(
            @BeanParam ReadParameters reading, @Context HttpServerRequest request) {
        return renderer.render(request, snapshots.of(reading, null), HomePageResource::read, (page, read) -> {
            PageFrame frame =
                    page.frame("/", page.words().of("home.title"), page.words().of("home.lead"));
            return PageRenderer.Templates.home(layOut(frame, read), frame, page.words());
        });
    }

    private static CompletableFuture<Read> read(PageRequest page) {
        return page.read(List.of(RoutePart.list(ORGANISATIONS))).thenCompose(list -> {
            List<String> ids = list.list(ORGANISATIONS, Named.class).stream()
                    .map(Named::id)
                    .filter(Objects::nonNull)
                    .limit(MOST_ORGANISATIONS)
                    .toList();
            List<RoutePart> parts = new ArrayList<>();
            for (String id : ids) {
                parts.add(RoutePart.one(ORGANISATIONS + "/" + id + "/brief"));
                parts.add(DossierPageBuilder.corrections(id));
            }
            ids.stream().limit(1).forEach(id -> {
                parts.add(RoutePart.list(ORGANISATIONS + "/" + id + "/figures"));
                parts.add(RoutePart.list(ORGANISATIONS + "/" + id + "/statistics"));
            });
            return page.read(parts).thenApply(contents -> new Read(ids, contents));
        });
    }

    private static HomePage layOut(PageFrame frame, Read read) {
        RouteContents contents = read.contents();
        List<PageBrief> briefs = read.organisations().stream()
                .map(id -> contents.one(ORGANISATIONS + "/" + id + "/brief", PageBrief.class))
                .toList();
        List<Correction> corrections = read.organisations().stream()
                .flatMap(id -> contents.list(ORGANISATIONS + "/" + id + "/changes", PageChange.class).stream()
                        .map(change -> new Correction(id, change)))
                .toList();
        return new HomePage(
                frame,
                briefs,
                corrections.stream()
                        .sorted(comparing((Correction correction) ->
                                        correction.change().edition())
                                .reversed())
                        .limit(MOST_CORRECTIONS)
                        .map(Correction::view)
                        .toList(),
                briefs.isEmpty() ? null : example(frame, briefs.get(0), contents));
    }

    /** A correction of an organisation. */
    private record Correction(String organisation, PageChange change) {

        PageChange view() {
            return change.of(organisation);
        }
    }

    /** The metric of which most is said. */
    private static @Nullable Example example(PageFrame frame, PageBrief brief, RouteContents contents) {
        String path = ORGANISATIONS + "/" + brief.id();
        List<FactView> figures = contents.list(path + "/figures", PageFact.class).stream()
                .map(figure -> new FactView(frame, brief.id(), figure, null, "#"))
                .toList();
        return DossierPageBuilder.scopes(
                        figures, contents.list(path + "/statistics", PageStatistic.class), frame.words())
                .stream()
                .flatMap(scope -> scope.groups().stream())
                .filter(group -> group.plot() != null)
                .findFirst()
                .map(group -> new Example(
                        brief.id(),
                        brief.name(),
                        group.label(),
                        String.valueOf(group.figures().get(0).fact().metric()),
                        Objects.requireNonNull(group.plot()),
                        brief.membership() == null || brief.membership().print() == null
                                ? group.figures().get(0).sentence()
                                : brief.membership().print(),
                        answer(contents.one(path + "/brief", JsonNode.class).path("membership")),
                        counts(contents.one(path + "/brief", JsonNode.class).at("/presence/statuses"))))
                .orElse(null);
    }

    /** What the API answers, in the form in which a developer sees it. */
    private static String answer(JsonNode membership) {
        return "{ \"membership\": " + membership.toPrettyString().replace("\n", "\n  ") + " }";
    }

    private static List<Count> counts(JsonNode statuses) {
        List<Count> counts = new ArrayList<>();
        statuses.forEach(status -> counts.add(
                new Count(status.get("label").asText(), status.get("count").asInt())));
        return counts;
    }
}
