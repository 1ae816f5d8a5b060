package org.dossier.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * Headers that are on every answer, errors too. Those for scripts of other origins do not depend on where a request comes from,
 * so that a shared cache can hand them to all.
 */
final class StandingHeaders {

    private static final String EXPOSED = "Content-Language, Dossier-Edition, ETag, Last-Modified, Link, RateLimit,"
            + " RateLimit-Policy, Retry-After";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page itself is without script; its style stands in it. */
    private static final String PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** Swagger UI has script and style of its own, in the page and beside it, and calls the service. */
    private static final String TRIAL =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

    private StandingHeaders() {}

    static void add(HttpServerRequest request, HttpServerResponse response) {
        MultiMap headers = response.headers();
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Expose-Headers", EXPOSED);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy(request.path()));
    }

    private static String policy(String path) {
        if (path.startsWith("/swagger-ui")) {
            return TRIAL;
        }
        return path.equals("/") || path.equals("/index.html") ? PAGE : NOTHING;
    }
}
