package org.dossier.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.parameter.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * One call of a tool: all its reads are of one edition and in one language.
 */
final class ToolCall {

    /** What a model takes in without harm to the rest of its work, in bytes of JSON. */
    private static final int MOST_BYTES = 20_000;

    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&]+)");

    private final HttpServerRequest client;
    private final int edition;
    private final String language;
    private final ChargedRouteReader routes;

    /** @param language of the texts; null for English */
    ToolCall(HttpServerRequest client, int edition, @Nullable String language, ChargedRouteReader routes) {
        this.client = client;
        this.edition = edition;
        this.language = language == null ? "en" : language;
        this.routes = routes;
    }

    PublicUrl service() {
        return routes.service();
    }

    int edition() {
        return edition;
    }

    /** Reads a route in the edition of the call. */
    CompletableFuture<JsonNode> read(String path, ToolArguments arguments) {
        return read(path, arguments, edition);
    }

    /** Reads a route in any edition. */
    CompletableFuture<JsonNode> read(String path, ToolArguments arguments, int any) {
        return readAny(path, arguments.with("edition", String.valueOf(any)));
    }

    /** Reads a route that knows no editions. */
    CompletableFuture<JsonNode> readAny(String path, ToolArguments arguments) {
        return routes.read(client, path, arguments.with("lang", language));
    }

    /** What the result says of where it was read. */
    Provenance provenance(String path, ToolArguments arguments, JsonNode page) {
        return new Provenance(
                edition,
                address(path, arguments.with("edition", String.valueOf(edition))),
                cursor(page.at("/links/next").textValue()));
    }

    /** The same of a route that knows no editions. */
    Provenance provenance(String path, ToolArguments arguments) {
        return new Provenance(edition, address(path, arguments), null);
    }

    private String address(String path, ToolArguments arguments) {
        return service().of(path + "?" + QueryString.write(new TreeMap<>(arguments.given())));
    }

    /**
     * Reads fewer items where a result would be too large.
     *
     * @param limit how many items to begin with
     */
    <T> CompletableFuture<T> readFitting(int limit, IntFunction<CompletableFuture<T>> read) {
        return read.apply(limit)
                .thenCompose(result -> limit == 1 || routes.size(result) <= MOST_BYTES
                        ? CompletableFuture.completedFuture(result)
                        : readFitting(limit / 2, read));
    }

    private static @Nullable String cursor(@Nullable String next) {
        Matcher cursor = CURSOR.matcher(next == null ? "" : next);
        return cursor.find() ? cursor.group(1) : null;
    }
}
