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
import org.dossier.http.cache.Question;
import org.dossier.http.conditional.Representation;
import org.jspecify.annotations.Nullable;

/**
 * A read that is answered into memory: the layers behind the front see a plain GET. Whoever asked first may be gone before the
 * answer is there; it is computed all the same.
 */
final class CapturedRequest extends HttpServerRequestWrapper {

    private static final HostAndPort HOST = HostAndPort.create("localhost", -1);

    private final String path;
    private final @Nullable String query;
    private final MultiMap headers;
    private final CompletableFuture<Representation> computed = new CompletableFuture<>();
    private final CapturedResponse response;

    /** The request as it came. */
    CapturedRequest(HttpServerRequest request) {
        this(request, request.path(), request.query(), request.headers());
    }

    /** The question in its normal form, and nothing else of the request: the answer is for all who ask it. */
    CapturedRequest(HttpServerRequest request, Question question) {
        this(request, question.path(), question.query(), headers(question));
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

    private static MultiMap headers(Question question) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set(HttpHeaders.ACCEPT, question.type());
        return question.language() == null ? headers : headers.set(HttpHeaders.ACCEPT_LANGUAGE, question.language());
    }

    CompletableFuture<Representation> computed() {
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

    /** The REST layer wants one. No answer depends on it, and a request may lack it. */
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
