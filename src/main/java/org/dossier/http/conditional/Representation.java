package org.dossier.http.conditional;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/**
 * A response as it was computed, whole.
 *
 * @param status the status code
 * @param headers those that belong to the content
 * @param body may be empty
 * @param tag the strong entity tag of the body, quotes included: the same bytes have the same tag everywhere
 */
public record Representation(int status, MultiMap headers, Buffer body, String tag) {

    private static final int OK = 200;
    private static final int TAG_BYTES = 16;

    public static Representation of(int status, MultiMap headers, Buffer body) {
        byte[] digest = Hashing.sha256().hashBytes(body.getBytes()).asBytes();
        return new Representation(
                status,
                headers,
                body,
                '"' + BaseEncoding.base64Url().omitPadding().encode(digest, 0, TAG_BYTES) + '"');
    }

    public boolean isSuccess() {
        return status == OK;
    }
}
