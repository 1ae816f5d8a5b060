package org.dossier.http.security;

import com.google.common.collect.ImmutableMap;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/**
 * The CORS and security headers of every response, errors included. The CORS headers do not depend on the {@code
 * Origin} of the request, so that shared caches can serve them to all clients.
 */
public final class SecurityHeaders {

    private static final String EXPOSED = "Content-Language, Dossier-Edition, ETag, Last-Modified, Link, RateLimit,"
            + " RateLimit-Policy, Retry-After";

    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** The start page has inline style and no script. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** Swagger UI has styles in its elements, and icons in its style sheet. It calls the service. */
    private static final String SWAGGER_UI_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

    /** Also sent with 304 Not Modified. */
    public static final Map<String, String> CROSS_ORIGIN =
            ImmutableMap.of("Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers", EXPOSED);

    private static final Map<String, String> DATA = headers(DATA_POLICY);
    private static final Map<String, String> PAGE = headers(PAGE_POLICY);
    private static final Map<String, String> SWAGGER_UI = headers(SWAGGER_UI_POLICY);

    private SecurityHeaders() {}

    public static void add(String path, HttpServerResponse response) {
        CROSS_ORIGIN.forEach(response::putHeader);
        ofBody(path).forEach(response::putHeader);
    }

    /** The headers that have no meaning without a body, and are left out of 304 Not Modified. */
    public static Map<String, String> ofBody(String path) {
        if (path.startsWith("/swagger-ui")) {
            return SWAGGER_UI;
        }
        return path.equals("/") || path.equals("/index.html") ? PAGE : DATA;
    }

    private static Map<String, String> headers(String policy) {
        return ImmutableMap.of(
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Content-Security-Policy", policy);
    }
}
