package org.dossier.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/**
 * A response as the router wrote it, without a content coding.
 *
 * @param headers the headers that a route or the REST layer set
 * @param body empty if there is none
 */
public record ComputedResponse(int status, MultiMap headers, Buffer body) {

    /** Whether caches may keep it: a success, unless the route said {@code no-store}. */
    boolean isKept() {
        return status == StatusCode.OK
                && !CachingHeaders.NO_STORE.cacheControl().equals(headers.get(HttpHeaders.CACHE_CONTROL));
    }
}
