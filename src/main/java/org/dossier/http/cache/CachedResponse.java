package org.dossier.http.cache;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DateFormatter;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import org.dossier.http.security.SecurityHeaders;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jspecify.annotations.Nullable;

/**
 * A complete response: encoded once, sent any number of times, as 200 or as 304. The strong entity tag is a digest of
 * the bytes, so that the same bytes have the same tag on all instances.
 */
public final class CachedResponse {

    private static final int DIGEST_BYTES = 16;

    /** Written per request, because a newer edition may show the same bytes. */
    private static final CharSequence EDITION = HttpHeaders.createOptimized("Dossier-Edition");

    /** Headers that are written here, and not taken from the computed response. */
    private static final Set<String> OWN = Set.of(
            "accept-ranges",
            "cache-control",
            "content-length",
            "date",
            "dossier-edition",
            "last-modified",
            "vary",
            LineRange.HEADER);

    private final String path;
    private final int status;
    private final MultiMap computedHeaders;
    private final CachingHeaders caching;
    private final String digest;
    private final ContentCoding coding;
    private final @Nullable LineRange lines;
    private final @Nullable String tag;
    private final int edition;
    private final EncodedHeaders headers = new EncodedHeaders();
    private final EncodedHeaders notModifiedHeaders = new EncodedHeaders();
    private volatile Buffer body;

    private CachedResponse(
            String path,
            int status,
            MultiMap computedHeaders,
            CachingHeaders caching,
            String digest,
            ContentCoding coding,
            byte[] body) {
        this.path = path;
        this.status = status;
        this.computedHeaders = computedHeaders;
        this.caching = caching;
        this.digest = digest;
        this.coding = coding;
        this.lines = status == StatusCode.OK ? LineRange.of(computedHeaders.get(LineRange.HEADER)) : null;
        this.tag = status == StatusCode.OK ? '"' + digest + coding.suffix() + '"' : null;
        this.edition = computedHeaders.contains(EDITION) ? Integer.parseInt(computedHeaders.get(EDITION)) : 0;
        this.body = buffer(ByteBuffer.wrap(body));
        SecurityHeaders.CROSS_ORIGIN.forEach(this::addToBoth);
        SecurityHeaders.ofBody(path).forEach(headers::add);
        addToBoth("Cache-Control", caching.cacheControl());
        if (tag != null) {
            addToBoth("ETag", tag);
        }
        if (caching.lastModified() != null) {
            addToBoth("Last-Modified", DateFormatter.format(Date.from(caching.lastModified())));
        }
        if (caching.vary() != null) {
            addToBoth("Vary", caching.vary());
        }
        if (lines == null) {
            headers.add("Content-Length", String.valueOf(body.length));
        }
        if (coding != ContentCoding.IDENTITY) {
            headers.add("Content-Encoding", coding.token());
        }
        computedHeaders.names().stream()
                .filter(name -> !OWN.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> headers.add(name, String.join(", ", computedHeaders.getAll(name))));
    }

    /**
     * @param path the path of the request
     * @param caching applies to a success that says nothing else; errors are never cached
     */
    public static CachedResponse of(String path, ComputedResponse computed, CachingHeaders caching) {
        byte[] body = computed.body().getBytes();
        byte[] digest = Hashing.sha256().hashBytes(body).asBytes();
        return new CachedResponse(
                path,
                computed.status(),
                computed.headers(),
                computed.isKept() ? caching : CachingHeaders.NO_STORE,
                BaseEncoding.base64Url().omitPadding().encode(digest, 0, DIGEST_BYTES),
                ContentCoding.IDENTITY,
                body);
    }

    /**
     * The same content in a content coding, with its own tag; {@code this} for a small body, or an error.
     *
     * @param isConstant whether no edition changes the content
     */
    CachedResponse encoded(ContentCoding coding, boolean isConstant) {
        if (lines == null && (tag == null || body.length() < ContentCoding.WORTHWHILE_BYTES)) {
            return this;
        }
        byte[] encoded = lines == null ? coding.encode(body.getBytes(), isConstant) : body.getBytes();
        return new CachedResponse(path, status, computedHeaders, caching, digest, coding, encoded);
    }

    /**
     * The lines to send instead of the body, which only says what they depend on; null for a response with a body of its own.
     */
    public @Nullable LineRange lines() {
        return lines;
    }

    /** The content coding of the lines. */
    public ContentCoding coding() {
        return coding;
    }

    /** Not a copy. */
    public Buffer body() {
        return body;
    }

    /**
     * Moves the body to direct memory: a socket sends it from there without a copy, and it does not count to the heap.
     * Not worth it for a response that is sent once.
     */
    public CachedResponse moveOutOfHeap() {
        body = buffer(
                ByteBuffer.allocateDirect(body.length()).put(body.getBytes()).flip());
        return this;
    }

    public boolean isSuccess() {
        return tag != null;
    }

    /** Estimated bytes in memory. */
    public int size() {
        return body.length() + headers.characters();
    }

    /** Evaluates the preconditions of the request. */
    public boolean isNotModified(HttpServerRequest request) {
        return tag != null
                && caching.lastModified() != null
                && ConditionalRequest.isNotModified(request, tag, caching.lastModified());
    }

    /**
     * Sends 304 Not Modified.
     *
     * @param newestEdition a newer edition that shows the same; 0 for the edition of the computed response
     */
    public void sendNotModified(HttpServerResponse response, int newestEdition) {
        response.setStatusCode(StatusCode.NOT_MODIFIED);
        addTo(response, notModifiedHeaders, newestEdition);
        response.end();
    }

    /**
     * Sends the response, without its body to {@code HEAD}.
     *
     * @param newestEdition a newer edition that shows the same; 0 for the edition of the computed response
     * @return completed once everything is written to the socket
     */
    public Future<Void> send(HttpServerRequest request, HttpServerResponse response, int newestEdition) {
        writeHead(response, newestEdition);
        return request.method().equals(HttpMethod.HEAD) ? response.end() : response.end(body);
    }

    /** Only sets the status and the headers. */
    public void writeHead(HttpServerResponse response, int newestEdition) {
        response.setStatusCode(status);
        addTo(response, headers, newestEdition);
    }

    private void addToBoth(String name, String value) {
        headers.add(name, value);
        notModifiedHeaders.add(name, value);
    }

    private void addTo(HttpServerResponse response, EncodedHeaders added, int newestEdition) {
        added.addTo(response.headers());
        if (edition > 0) {
            response.headers().add(EDITION, String.valueOf(Math.max(edition, newestEdition)));
        }
    }

    @SuppressWarnings("deprecation") // Vert.x 4 has no other way to wrap bytes without a copy
    private static Buffer buffer(ByteBuffer bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }
}
