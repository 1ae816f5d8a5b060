package org.dossier.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/**
 * A response as the router wrote it, without a content coding.
 *
 * @param headers the headers that a route or the REST layer set
 * @param body empty if there is none
 */
public record ComputedResponse(int status, MultiMap headers, Buffer body) {}
