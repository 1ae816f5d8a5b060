package org.dossier.http.front;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.Read;
import org.dossier.http.cache.Reads;
import org.dossier.http.conditional.Reply;
import org.dossier.http.conditional.Representation;
import org.dossier.http.conditional.StandingHeaders;
import org.dossier.http.conditional.Terms;
import org.dossier.http.connection.Pipelining;
import org.dossier.http.connection.RequestForm;
import org.dossier.http.limit.Limits;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where every request comes in. A read that is in memory is answered at once; another one is computed by the layers behind, once
 * for all who ask at the same time, and whether or not the first of them stays.
 */
@ApplicationScoped
class Front {

    /** Ahead of the router's own handlers, so that what is in memory costs nothing else. */
    private static final int PRIORITY = 1_000;

    private final Router router;
    private final Limits limits;
    private final Reads reads;
    private final StreamedReads streamed;
    private final Preflight preflight;
    private final long largestBody;

    Front(
            Router router,
            Limits limits,
            Reads reads,
            StreamedReads streamed,
            Preflight preflight,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.router = router;
        this.limits = limits;
        this.reads = reads;
        this.streamed = streamed;
        this.preflight = preflight;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext request) {
        HttpServerRequest http = request.request();
        if (http.response() instanceof CapturedResponse) {
            request.next();
            return;
        }
        Pipelining.taken(http);
        if (http.response().writeQueueFull()) {
            awaitRoom(request);
        } else {
            begin(request);
        }
    }

    /** The client leaves what it asked for before: nothing more is done for it until it takes that. */
    private void awaitRoom(RoutingContext request) {
        HttpServerResponse response = request.response();
        Context context = request.vertx().getOrCreateContext();
        response.drainHandler(taken -> {
            response.drainHandler(null);
            context.runOnContext(now -> begin(request));
        });
    }

    private void begin(RoutingContext request) {
        HttpServerRequest http = request.request();
        if (limits.policy() != null) {
            http.response().headers().add(Limits.POLICY, limits.policy());
        }
        ProblemException refusal = RequestForm.refusal(http, largestBody);
        if (refusal != null) {
            request.addEndHandler(done -> http.connection().close());
            fail(request, refusal);
            return;
        }
        if (isRead(http)) {
            answer(request);
            return;
        }
        StandingHeaders.add(http.path(), http.response());
        if (isCharged(request)) {
            if (http.method().equals(HttpMethod.OPTIONS) && isOurs(http.path())) {
                preflight.answer(request);
            } else {
                request.next();
            }
        }
    }

    private void answer(RoutingContext request) {
        HttpServerRequest http = request.request();
        Read read = reads.of(http);
        if (read != null && read.isStream()) {
            if (isCharged(request)) {
                stream(request, read);
            }
        } else if (read != null) {
            answer(request, read);
        } else if (isCharged(request)) {
            await(
                    request,
                    compute(new CapturedRequest(http)).thenApply(computed -> Reply.of(computed, Terms.NOT_KEPT)));
        }
    }

    private void stream(RoutingContext request, Read read) {
        try {
            streamed.open(request, read);
        } catch (ProblemException refusal) {
            fail(request, refusal);
        }
    }

    private void answer(RoutingContext request, Read read) {
        HttpServerRequest http = request.request();
        Reply kept = reads.kept(read);
        if (kept != null && kept.isKnownTo(http)) {
            kept.confirm(http.response(), read.newest());
        } else if (isCharged(request)) {
            if (kept != null) {
                kept.send(http, http.response(), read.newest());
            } else {
                await(request, reads.answer(read, question -> compute(new CapturedRequest(http, question))));
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a failure is handed on too
    private void await(RoutingContext request, CompletableFuture<Reply> reply) {
        Context context = request.vertx().getOrCreateContext();
        reply.whenComplete((computed, failure) -> {
            Runnable end = () -> {
                if (failure == null) {
                    deliver(request, computed);
                } else {
                    fail(request, failure);
                }
            };
            if (Vertx.currentContext() == context) {
                end.run();
            } else {
                context.runOnContext(done -> end.run());
            }
        });
    }

    private void deliver(RoutingContext request, Reply reply) {
        HttpServerRequest http = request.request();
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (reply.isKnownTo(http)) {
            limits.refund(http);
            reply.confirm(response, 0);
        } else {
            reply.send(http, response, 0);
        }
    }

    /** Takes the request off what is left to its client; where nothing is, that is the answer. */
    private boolean isCharged(RoutingContext request) {
        ProblemException refusal = limits.charge(request.request());
        if (refusal != null) {
            fail(request, refusal);
        }
        return refusal == null;
    }

    private static void fail(RoutingContext request, Throwable failure) {
        StandingHeaders.add(request.request().path(), request.response());
        request.fail(failure);
    }

    private static boolean isRead(HttpServerRequest request) {
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && isOurs(request.path());
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/v1/") || path.equals("/v1");
    }

    private CompletableFuture<Representation> compute(CapturedRequest captured) {
        router.handle(captured);
        return captured.computed();
    }
}
