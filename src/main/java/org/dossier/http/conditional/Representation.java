package org.dossier.http.conditional;

import io.vertx.core.MultiMap;

/**
 * A response as the layers behind the front wrote it, whole.
 *
 * @param status the status code
 * @param headers those that belong to the content
 * @param body may be empty
 */
public record Representation(int status, MultiMap headers, byte[] body) {}
