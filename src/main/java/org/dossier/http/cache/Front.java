package org.dossier.http.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.conditional.Representation;

/**
 * Where every request comes in. A read is brought into its normal form, and answered from memory if it can be; if not, it is
 * computed by the layers behind, once for all who ask at the same time, and whether or not the first of them stays.
 */
@ApplicationScoped
class Front {

    /** Ahead of the router's own handlers, so that what is in memory costs nothing else. */
    private static final int PRIORITY = 1_000;

    private final Router router;
    private final Questions questions;
    private final Versions versions;
    private final Responses responses;
    private final Delivery delivery;

    Front(Router router, Questions questions, Versions versions, Responses responses, Delivery delivery) {
        this.router = router;
        this.questions = questions;
        this.versions = versions;
        this.responses = responses;
        this.delivery = delivery;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // failures are answers too: no response fails to come
    private void handle(RoutingContext request) {
        HttpServerRequest http = request.request();
        if (CapturedRequest.isCaptured(http)) {
            request.next();
            return;
        }
        StandingHeaders.add(http, request.response());
        if (!isRead(http)) {
            request.next();
            return;
        }
        Optional<Question> question = questions.read(http);
        Optional<Versions.Version> version = question.flatMap(read -> versions.of(http.path(), read.edition()));
        CompletableFuture<Representation> response = version.isEmpty()
                ? compute(http, http.query() == null ? "" : http.query())
                : responses.get(
                        question.orElseThrow().key(version.get()),
                        () -> compute(http, question.orElseThrow().query()));
        Context context = request.vertx().getOrCreateContext();
        response.whenComplete((computed, never) -> {
            if (Vertx.currentContext() == context) {
                delivery.deliver(request, computed, question, version);
            } else {
                context.runOnContext(done -> delivery.deliver(request, computed, question, version));
            }
        });
    }

    private static boolean isRead(HttpServerRequest request) {
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && (request.path().equals("/v1") || request.path().startsWith("/v1/"));
    }

    private CompletableFuture<Representation> compute(HttpServerRequest request, String query) {
        CompletableFuture<Representation> response = new CompletableFuture<>();
        router.handle(new CapturedRequest(request, query, response::complete));
        return response;
    }
}
