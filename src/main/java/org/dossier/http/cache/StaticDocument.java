package org.dossier.http.cache;

import com.google.common.base.Ascii;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpUtils;
import java.util.List;
import org.dossier.http.media.Format;
import org.jspecify.annotations.Nullable;

/** Documents that change only with a release: the OpenAPI contract, Swagger UI, what pages are made with, what browsers and robots look for. */
public final class StaticDocument {

    private static final String CONTRACT = "/openapi";
    private static final String ASSETS = "/assets/";
    private static final String YAML_TYPE = "application/yaml";
    private static final String SWAGGER_UI = "/swagger-ui";

    /** Files of other makers, with their version in the path. */
    private static final String LIBRARIES = "/webjars/";

    private static final List<String> PAGES = List.of(
            "/favicon.ico",
            "/robots.txt",
            "/llms.txt",
            "/.well-known/security.txt",
            SWAGGER_UI,
            CONTRACT,
            CONTRACT + ".json",
            CONTRACT + ".yaml",
            CONTRACT + ".yml");

    private StaticDocument() {}

    public static boolean isAt(String path) {
        return PAGES.contains(path) || path.startsWith(SWAGGER_UI + "/") || isVersioned(path);
    }

    /** Whether the address has the version or the digest of the content, so that the content never changes. */
    private static boolean isVersioned(String path) {
        return path.startsWith(ASSETS) || path.startsWith(LIBRARIES);
    }

    /**
     * @param accept all values of {@code Accept}; null if absent
     * @return null if the path is not in its normal form
     */
    static @Nullable NormalisedRequest normalise(
            HttpServerRequest request, @Nullable String accept, ContentCoding coding) {
        String path = request.path();
        if (path.indexOf('%') >= 0 || !HttpUtils.normalizePath(path).equals(path)) {
            return null;
        }
        boolean isContract = path.startsWith(CONTRACT);
        return new NormalisedRequest(
                path,
                "",
                isContract ? contractType(request, accept) : "*/*",
                null,
                coding,
                null,
                false,
                true,
                isVersioned(path) ? Freshness.VERSIONED : Freshness.CONFIGURED,
                true,
                isContract ? "Accept, Accept-Encoding" : "Accept-Encoding");
    }

    private static String contractType(HttpServerRequest request, @Nullable String accept) {
        String format = request.getParam("format");
        return (format != null && Ascii.equalsIgnoreCase(format, "json"))
                        || (accept != null && accept.contains(Format.JSON_TYPE))
                ? Format.JSON_TYPE
                : YAML_TYPE;
    }
}
