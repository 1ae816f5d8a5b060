package org.dossier.page.data;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.base.Splitter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.front.RouteReader;
import org.dossier.http.media.Format;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads routes as a client would, pinned to an edition, one after another: a page takes no more of the store than a read. */
@Singleton
public class RouteContentReader {

    private static final String MOST_ITEMS = "200";

    private final RouteReader routes;
    private final ObjectMapper mapper;
    private final ObjectReader reader;

    RouteContentReader(RouteReader routes, ObjectMapper mapper) {
        this.routes = routes;
        this.mapper = mapper;
        this.reader = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** @return fails with the problem of the first route that has one */
    public CompletableFuture<RouteContents> read(
            HttpServerRequest request, int edition, Language language, List<RoutePart> parts) {
        CompletableFuture<Map<String, JsonNode>> all = CompletableFuture.completedFuture(new HashMap<>());
        for (RoutePart part : parts) {
            TreeMap<String, String> query = new TreeMap<>(part.query());
            query.put("edition", String.valueOf(edition));
            query.put("lang", language.tag());
            if (part.isList()) {
                query.put("limit", MOST_ITEMS);
            }
            all = all.thenCompose(before -> read(request, part, query, null).thenApply(content -> {
                before.put(part.path(), content);
                return before;
            }));
        }
        return all.thenApply(this::of);
    }

    /** @param byPath what routes answered: an object, or the items of a list */
    public RouteContents of(Map<String, JsonNode> byPath) {
        return new RouteContents(byPath, reader);
    }

    /** @param before the items of the pages before; null for the first */
    private CompletableFuture<JsonNode> read(
            HttpServerRequest request, RoutePart part, Map<String, String> query, @Nullable ArrayNode before) {
        return routes.read(request, part.path(), query, Format.JSON_TYPE)
                .thenApply(this::parse)
                .thenCompose(page -> {
                    if (!part.isList()) {
                        return CompletableFuture.completedFuture(page);
                    }
                    ArrayNode items = before == null ? mapper.createArrayNode() : before;
                    page.get("items").forEach(items::add);
                    String next = page.at("/links/next").textValue();
                    if (next == null) {
                        return CompletableFuture.completedFuture(items);
                    }
                    TreeMap<String, String> following = new TreeMap<>(query);
                    following.put("cursor", cursor(next));
                    return read(request, part, following, items);
                });
    }

    private static String cursor(String next) {
        return requireNonNull(Splitter.on('&')
                .withKeyValueSeparator('=')
                .split(next.substring(next.indexOf('?') + 1))
                .get("cursor"));
    }

    private JsonNode parse(CachedResponse response) {
        try {
            JsonNode body = mapper.readTree(response.body().getBytes());
            if (!response.isSuccess()) {
                throw problem(body);
            }
            return body;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RuntimeException problem(JsonNode body) {
        String detail = body.path("detail").asText();
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(body.path("code").asText()))
                .map(type -> new ProblemException(type, detail))
                .map(problem -> body.has("retryAfter")
                        ? problem.retryAfter(body.get("retryAfter").asLong())
                        : problem)
                .map(problem -> body.has("reason")
                        ? problem.with("reason", body.get("reason").asText())
                        : problem)
                .<RuntimeException>map(problem -> problem)
                .findFirst()
                .orElseGet(() -> new IllegalStateException(detail));
    }
}
