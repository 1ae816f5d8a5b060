package org.dossier.http.conditional;

import com.google.common.collect.ImmutableMap;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/**
 * Headers that are on every answer, errors too; those of a body are left out of a 304, which has none. Those for scripts of other
 * origins do not depend on where a request comes from, so that a shared cache can hand them to all.
 */
public final class StandingHeaders {

    private static final String EXPOSED = "Content-Language, Dossier-Edition, ETag, Last-Modified, Link, RateLimit,"
            + " RateLimit-Policy, Retry-After";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** The page itself is without script; its style stands in it. */
    private static final String PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** Swagger UI has script and style of its own, in the page and beside it, and calls the service. */
    private static final String TRIAL =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

    /** On every answer. */
    static final Map<String, String> CROSS_ORIGIN =
            ImmutableMap.of("Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers", EXPOSED);

    private static final Map<String, String> OF_DATA = under(NOTHING);
    private static final Map<String, String> OF_PAGE = under(PAGE);
    private static final Map<String, String> OF_TRIAL = under(TRIAL);

    private StandingHeaders() {}

    public static void add(String path, HttpServerResponse response) {
        CROSS_ORIGIN.forEach(response::putHeader);
        ofBody(path).forEach(response::putHeader);
    }

    /** Those that say what may be done with a body; without one they say nothing. */
    static Map<String, String> ofBody(String path) {
        if (path.startsWith("/swagger-ui")) {
            return OF_TRIAL;
        }
        return path.equals("/") || path.equals("/index.html") ? OF_PAGE : OF_DATA;
    }

    private static Map<String, String> under(String policy) {
        return ImmutableMap.of(
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Content-Security-Policy", policy);
    }
}
