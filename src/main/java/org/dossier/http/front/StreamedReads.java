package org.dossier.http.front;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.Read;
import org.dossier.http.cache.Reads;
import org.dossier.http.conditional.Reply;
import org.dossier.http.conditional.Representation;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.stream.Streams;

/** Reads that go on: each event is a read of its own, out of memory or computed by the layers behind. */
@Singleton
class StreamedReads {

    private final Router router;
    private final Reads reads;
    private final Streams streams;

    StreamedReads(Router router, Reads reads, Streams streams) {
        this.router = router;
        this.reads = reads;
        this.streams = streams;
    }

    /** @throws ProblemException when the reader asks for what no stream has, or has too many open */
    void open(RoutingContext reader, Read stream) {
        HttpServerRequest request = reader.request();
        String language = request.getParam("lang");
        streams.open(reader, stream.parameters(), number -> reads.answer(
                        reads.below(stream, number, language),
                        question -> compute(new CapturedRequest(request, question)))
                .thenApply(StreamedReads::event));
    }

    private static Buffer event(Reply reply) {
        if (!reply.isSuccess()) {
            throw new IllegalStateException("An error is no event.");
        }
        return reply.content();
    }

    /** In a context of its own, as each request has one: two computed in the same would end each other's scope. */
    private CompletableFuture<Representation> compute(CapturedRequest captured) {
        Context apart = VertxContext.createNewDuplicatedContext();
        VertxContextSafetyToggle.setContextSafe(apart, true);
        apart.runOnContext(now -> router.handle(captured));
        return captured.computed();
    }
}
