package org.dossier.http.security;

import com.google.common.collect.ImmutableMap;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import org.dossier.http.cache.HtmlPage;

/**
 * The CORS and security headers of every response, errors included. The CORS headers do not depend on the {@code
 * Origin} of the request, so that shared caches can serve them to all clients.
 */
public final class SecurityHeaders {

    private static final String EXPOSED = "Content-Language, Dossier-Edition, ETag, Last-Modified, Link, RateLimit,"
            + " RateLimit-Policy, Retry-After";

    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** Pages have no style and no script in them, and load nothing from elsewhere. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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
        return HtmlPage.isAt(path) ? PAGE : DATA;
    }

    private static Map<String, String> headers(String policy) {
        return ImmutableMap.of(
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Content-Security-Policy", policy);
    }
}
