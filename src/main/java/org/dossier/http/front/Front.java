package org.dossier.http.front;

import com.google.common.base.Throwables;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.Read;
import org.dossier.http.cache.Reads;
import org.dossier.http.cache.StaticDocument;
import org.dossier.http.conditional.Reply;
import org.dossier.http.conditional.StandingHeaders;
import org.dossier.http.conditional.Terms;
import org.dossier.http.connection.ClientConnection;
import org.dossier.http.connection.HeaderLists;
import org.dossier.http.connection.Parking;
import org.dossier.http.connection.RequestForm;
import org.dossier.http.limit.Limits;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where every request comes in. A read that is in memory is answered at once; another one is computed by the layers behind, once
 * for all who ask at the same time, and whether or not the first of them stays.
 */
@ApplicationScoped
class Front {

    /** Ahead of the router's own handlers, so that what is in memory costs nothing else. */
    private static final int PRIORITY = 1_000;

    private final Limits limits;
    private final Reads reads;
    private final StreamedReads streamed;
    private final Preflight preflight;
    private final Parking parking;
    private final ReadComputer computer;
    private final long largestBody;

    Front(
            Limits limits,
            Reads reads,
            StreamedReads streamed,
            Preflight preflight,
            Parking parking,
            ReadComputer computer,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.limits = limits;
        this.reads = reads;
        this.streamed = streamed;
        this.preflight = preflight;
        this.parking = parking;
        this.computer = computer;
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
        ClientConnection connection = ClientConnection.of(http);
        if (!connection.take(request)) {
            return;
        }
        if (!http.response().writeQueueFull()) {
            begin(request);
        } else if (isCharged(request)) {
            parking.await(request, () -> begin(request));
        }
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
        try {
            if (isRead(http)) {
                answer(request, reads.of(http));
                return;
            }
            HeaderLists.check(http);
        } catch (ProblemException refused) {
            if (isCharged(request)) {
                fail(request, refused);
            }
            return;
        }
        StandingHeaders.add(http.path(), http.response());
        if (isCharged(request)) {
            if (http.method().equals(HttpMethod.OPTIONS) && Preflight.isFor(http.path())) {
                preflight.answer(request);
            } else {
                request.next();
            }
        }
    }

    private void answer(RoutingContext request, @Nullable Read read) {
        HttpServerRequest http = request.request();
        if (read != null && read.isStream()) {
            if (isCharged(request)) {
                stream(request, read);
            }
        } else if (read != null) {
            answerKept(request, read);
        } else if (isCharged(request)) {
            await(
                    request,
                    computer.compute(http, new CapturedRequest(http), false)
                            .thenApply(computed -> Reply.of(http.path(), computed, Terms.NOT_KEPT)));
        }
    }

    private void stream(RoutingContext request, Read read) {
        try {
            streamed.open(request, read);
        } catch (ProblemException refusal) {
            fail(request, refusal);
        }
    }

    private void answerKept(RoutingContext request, Read read) {
        HttpServerRequest http = request.request();
        Reply kept = reads.kept(read);
        if (kept != null && kept.isKnownTo(http)) {
            kept.confirm(http.response(), read.newest());
        } else if (isCharged(request)) {
            if (kept != null) {
                send(http, kept, read.newest());
            } else {
                await(
                        request,
                        reads.answer(
                                read,
                                question ->
                                        computer.compute(http, new CapturedRequest(http, question), read.isShared())));
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a failure is handed on too
    private void await(RoutingContext request, CompletableFuture<Reply> reply) {
        Context context = request.vertx().getOrCreateContext();
        reply.whenComplete((computed, failure) -> {
            Runnable end = () -> {
                if (request.response().ended() || request.response().closed()) {
                    return; // the client has left
                }
                if (failure == null) {
                    deliver(request, computed);
                } else {
                    fail(
                            request,
                            Throwables.getRootCause(failure) instanceof ProblemException problem ? problem : failure);
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
        if (reply.isKnownTo(http)) {
            limits.refund(http);
            reply.confirm(http.response(), 0);
        } else {
            send(http, reply, 0);
        }
    }

    private static void send(HttpServerRequest http, Reply reply, int newest) {
        ClientConnection.of(http).send(http, reply.size(), reply.send(http, http.response(), newest));
    }

    /** Takes the request off what is left to its client; where nothing is, that is the answer. */
    private boolean isCharged(RoutingContext request) {
        ProblemException refusal = limits.charge(request.request());
        if (refusal != null) {
            ClientConnection.of(request.request()).slowDown();
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
                && (Preflight.isFor(request.path()) || StaticDocument.isAt(request.path()));
    }
}
