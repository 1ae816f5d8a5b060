package org.dossier.http.cache;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import java.util.UUID;
import org.dossier.http.conditional.Representation;

/**
 * A read that is answered into memory: the layers behind the front see a plain GET in its normal form. Whoever asked first may
 * be gone before the answer is there; it is computed all the same.
 */
final class CapturedRequest extends HttpServerRequestWrapper {

    /** Tells the front its own requests from those that came over the wire, which cannot know the value. */
    private static final String MARK = "Dossier-Captured";

    private static final String SECRET = UUID.randomUUID().toString();

    private final String query;
    private final MultiMap headers;
    private final CapturedResponse response;

    /** @param query the normal form of the query; empty for none */
    CapturedRequest(HttpServerRequest request, String query, Handler<Representation> answered) {
        super((HttpServerRequestInternal) request);
        this.query = query;
        this.headers =
                MultiMap.caseInsensitiveMultiMap().addAll(request.headers()).set(MARK, SECRET);
        this.response = new CapturedResponse(request.response(), answered);
    }

    static boolean isCaptured(HttpServerRequest request) {
        return SECRET.equals(request.getHeader(MARK));
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.GET;
    }

    @Override
    public String query() {
        return query;
    }

    @Override
    public String uri() {
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    @Override
    public MultiMap headers() {
        return headers;
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public String getHeader(CharSequence name) {
        return headers.get(name);
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }
}
