package org.dossier.http.conditional;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/**
 * A response as the layers behind the front wrote it, whole.
 *
 * @param status the status code
 * @param headers those that belong to the content
 * @param body may be empty
 */
public record Representation(int status, MultiMap headers, Buffer body) {}
