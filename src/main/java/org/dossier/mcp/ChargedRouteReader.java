package org.dossier.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.mcp.server.ToolCallException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.front.RouteReader;
import org.dossier.http.limit.RateLimiter;
import org.dossier.http.media.Format;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.problem.ProblemException;

/** Reads routes for clients of the tools: from the same cache as their own reads, and charged to the same quota. */
@Singleton
class ChargedRouteReader {

    private final RouteReader routes;
    private final RateLimiter limiter;
    private final PublicUrl service;
    private final ObjectMapper mapper;

    ChargedRouteReader(RouteReader routes, RateLimiter limiter, PublicUrl service, ObjectMapper mapper) {
        this.routes = routes;
        this.limiter = limiter;
        this.service = service;
        this.mapper = mapper;
    }

    /** @return fails with the problem in words if the route has one */
    CompletableFuture<JsonNode> read(HttpServerRequest client, String path, ToolArguments arguments) {
        ProblemException exceeded = limiter.charge(client);
        return exceeded == null
                ? routes.read(client, path, arguments.given(), Format.JSON_TYPE).thenApply(this::parse)
                : CompletableFuture.failedFuture(exceeded);
    }

    PublicUrl service() {
        return service;
    }

    /** How large a result is, in bytes of JSON. */
    int size(Object result) {
        try {
            return mapper.writeValueAsBytes(result).length;
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode parse(CachedResponse response) {
        try {
            JsonNode body = mapper.readTree(response.body().getBytes());
            if (!response.isSuccess()) {
                throw new ToolCallException(ProblemText.of(body));
            }
            return body;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
