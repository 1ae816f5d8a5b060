package org.dossier.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.dossier.http.conditional.Preconditions;
import org.dossier.http.conditional.Representation;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Hands a response to a reader: whole, or by a word that the reader has it, and with what caches on the way may do with it. */
@ApplicationScoped
class Delivery {

    private static final String NEWEST = "public, max-age=60, stale-while-revalidate=60, stale-if-error=3600";
    private static final String PINNED = "public, max-age=604800, immutable";
    private static final String NOT_KEPT = "no-store";

    /** An edition that touched nothing of a response that is kept leaves it as it is, and is the one it now shows. */
    private static final String EDITION = "Dossier-Edition";

    private final Instant released;

    Delivery(CacheConfig config) {
        this.released = config.released();
    }

    /**
     * @param question empty when the request is in no normal form
     * @param version empty when the state that it shows is not known
     */
    void deliver(
            RoutingContext request,
            Representation computed,
            Optional<Question> question,
            Optional<Versions.Version> version) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        MultiMap headers = response.headers();
        if (!computed.isSuccess()) {
            computed.headers()
                    .names()
                    .forEach(name -> headers.set(name, computed.headers().getAll(name)));
            headers.set(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            response.setStatusCode(computed.status());
            end(request, computed);
            return;
        }
        headers.set(HttpHeaders.ETAG, computed.tag());
        headers.set(
                HttpHeaders.CACHE_CONTROL, question.filter(Question::isPinned).isPresent() ? PINNED : NEWEST);
        String vary = question.map(Question::vary).orElse("Accept, Accept-Language");
        if (!vary.isEmpty()) {
            headers.set(HttpHeaders.VARY, vary);
        }
        Instant changed = version.map(Versions.Version::changedAt)
                .filter(time -> time.isAfter(released))
                .orElse(released);
        headers.set(HttpHeaders.LAST_MODIFIED, Preconditions.DATE.format(changed));
        if (Preconditions.hold(request.request(), computed.tag(), changed)) {
            response.setStatusCode(StatusCode.NOT_MODIFIED).end();
            return;
        }
        computed.headers()
                .names()
                .forEach(name -> headers.set(name, computed.headers().getAll(name)));
        if (question.filter(Question::isNewest).isPresent() && headers.contains(EDITION)) {
            int newest = version.map(Versions.Version::edition).orElse(0);
            headers.set(EDITION, String.valueOf(Math.max(newest, Integer.parseInt(headers.get(EDITION)))));
        }
        end(request, computed);
    }

    private static void end(RoutingContext request, Representation computed) {
        HttpServerResponse response = request.response();
        if (request.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(
                    HttpHeaders.CONTENT_LENGTH, String.valueOf(computed.body().length()));
            response.end();
        } else {
            response.end(computed.body());
        }
    }
}
