package org.dossier.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dossier.http.media.PublicUrl;
import org.dossier.page.data.RouteContentReader;
import org.dossier.revision.Snapshot;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers requests for pages: reads on the event loop, and lays out on a worker thread, as that takes longer. */
@Singleton
class PageRenderer {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private final Vertx vertx;
    private final RouteContentReader reader;
    private final PublicUrl service;
    private final PageAssets assets;

    PageRenderer(Vertx vertx, RouteContentReader reader, PublicUrl service, PageAssets assets) {
        this.vertx = vertx;
        this.reader = reader;
        this.service = service;
        this.assets = assets;
    }

    /** The templates, by the names of their files. */
    @CheckedTemplate(basePath = "page")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance dossier(DossierPage page, PageFrame frame, PageTranslator words);

        static native TemplateInstance fact(FactPage page, PageFrame frame, PageTranslator words);

        static native TemplateInstance home(HomePage page, PageFrame frame, PageTranslator words);

        static native TemplateInstance problem(ProblemView page, PageFrame frame, PageTranslator words);
    }

    /**
     * @param <T> what was read
     * @param read asks the routes
     * @param layOut makes the page of what they answered
     */
    <T> CompletionStage<RestResponse<Object>> render(
            HttpServerRequest request,
            Snapshot snapshot,
            Function<PageRequest, CompletableFuture<T>> read,
            LayOut<T> layOut) {
        PageRequest page = new PageRequest(request, snapshot, reader, this);
        return read.apply(page)
                .thenCompose(contents -> vertx.executeBlocking(
                                () -> layOut.template(page, contents).render(), false)
                        .toCompletionStage())
                .thenApply(html -> {
                    RestResponse<Object> response = snapshot.reply(html);
                    response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
                    return response;
                });
    }

    PageFrame frame(PageTranslator words, String path, String title, String description, int edition, boolean pinned) {
        return new PageFrame(words, service, assets, path, title, description, edition, pinned);
    }

    /** Makes a page of what routes answered. */
    interface LayOut<T> {
        TemplateInstance template(PageRequest page, T contents);
    }
}
