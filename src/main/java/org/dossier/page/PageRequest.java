package org.dossier.page;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dossier.page.data.RouteContentReader;
import org.dossier.page.data.RouteContents;
import org.dossier.page.data.RoutePart;
import org.dossier.revision.Snapshot;

/** A request for a page: what it reads, all of one edition in one language. */
record PageRequest(HttpServerRequest request, Snapshot snapshot, RouteContentReader reader, PageRenderer frames) {

    PageTranslator words() {
        return new PageTranslator(snapshot.language());
    }

    CompletableFuture<RouteContents> read(List<RoutePart> parts) {
        return reader.read(request, snapshot.walk(), snapshot.language(), parts);
    }

    /**
     * The frame of the page.
     *
     * @param path without the language
     */
    PageFrame frame(String path, String title, String description) {
        return frames.frame(words(), path, title, description, snapshot.walk(), snapshot.pinned());
    }
}
