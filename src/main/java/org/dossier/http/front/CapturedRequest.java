package org.dossier.http.front;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.core.net.HostAndPort;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.ComputedResponse;
import org.dossier.http.cache.NormalisedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request whose response is captured in memory. The router sees a plain GET. The response is computed even if the
 * client that sent the request disconnects.
 */
final class CapturedRequest extends HttpServerRequestWrapper {

    private static final HostAndPort HOST = HostAndPort.create("localhost", -1);

    private final String path;
    private final @Nullable String query;
    private final MultiMap headers;
    private final CompletableFuture<ComputedResponse> computed = new CompletableFuture<>();
    private final CapturedResponse response;

    /** Keeps path, query and headers of the request. */
    CapturedRequest(HttpServerRequest request) {
        this(request, request.path(), request.query(), request.headers());
    }

    /** Exposes the normal form and nothing else of the request, because the response is shared with other clients. */
    CapturedRequest(HttpServerRequest request, NormalisedRequest normalised) {
        this(request, normalised.path(), normalised.query(), headers(normalised));
    }

    private CapturedRequest(HttpServerRequest request, String path, @Nullable String query, MultiMap headers) {
        super((HttpServerRequestInternal) request);
        this.path = path;
        this.query = query == null || query.isEmpty() ? null : query;
        this.headers = headers;
        this.response = new CapturedResponse(
                request.response(),
                ((HttpServerRequestInternal) request).context().owner().fileSystem(),
                computed::complete);
    }

    private static MultiMap headers(NormalisedRequest request) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set(HttpHeaders.ACCEPT, request.mediaType());
        return request.language() == null ? headers : headers.set(HttpHeaders.ACCEPT_LANGUAGE, request.language());
    }

    CompletableFuture<ComputedResponse> computed() {
        return computed;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.GET;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public @Nullable String query() {
        return query;
    }

    @Override
    public String uri() {
        return query == null ? path : path + "?" + query;
    }

    /** Required by the REST layer, even if the request has none. No response depends on it. */
    @Override
    public HostAndPort authority() {
        return HOST;
    }

    @Override
    public MultiMap headers() {
        return headers;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public @Nullable String getHeader(CharSequence name) {
        return headers.get(name);
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }
}
