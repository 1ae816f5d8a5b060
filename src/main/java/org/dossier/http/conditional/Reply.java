package org.dossier.http.conditional;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.netty.handler.codec.DateFormatter;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jspecify.annotations.Nullable;

/**
 * A response ready for the wire: made once, sent any number of times, whole or as the word that the reader has it already. The
 * same bytes have the same tag everywhere, as the tag is made of nothing else.
 */
public final class Reply {

    private static final int DIGEST_BYTES = 16;

    /** Where the content of one edition is served as that of a newer one that left it as it was. */
    private static final CharSequence EDITION = HttpHeaders.createOptimized("Dossier-Edition");

    /** Headers that a reply sees to itself. */
    private static final Set<String> OWN = Set.of(
            "accept-ranges", "cache-control", "content-length", "date", "dossier-edition", "last-modified", "vary");

    private final String path;
    private final int status;
    private final MultiMap content;
    private final Terms terms;
    private final String digest;
    private final @Nullable String tag;
    private final int edition;
    private final Head whole = new Head();
    private final Head unchanged = new Head();
    private final Body body;

    private Reply(String path, int status, MultiMap content, Terms terms, String digest, Coding coding, byte[] body) {
        this.path = path;
        this.status = status;
        this.content = content;
        this.terms = terms;
        this.digest = digest;
        this.tag = status == StatusCode.OK ? '"' + digest + coding.suffix() + '"' : null;
        this.edition = content.contains(EDITION) ? Integer.parseInt(content.get(EDITION)) : 0;
        this.body = new Body(body);
        StandingHeaders.CROSS_ORIGIN.forEach(this::add);
        StandingHeaders.ofBody(path).forEach(whole::add);
        add("Cache-Control", terms.cacheControl());
        if (tag != null) {
            add("ETag", tag);
        }
        if (terms.changedAt() != null) {
            add("Last-Modified", DateFormatter.format(Date.from(terms.changedAt())));
        }
        if (terms.vary() != null) {
            add("Vary", terms.vary());
        }
        whole.add("Content-Length", String.valueOf(body.length));
        if (coding != Coding.IDENTITY) {
            whole.add("Content-Encoding", coding.token());
        }
        content.names().stream()
                .filter(name -> !OWN.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> whole.add(name, String.join(", ", content.getAll(name))));
    }

    /**
     * @param path that it answers
     * @param terms hold for a success; an error is kept by nobody
     */
    public static Reply of(String path, Representation computed, Terms terms) {
        byte[] body = computed.body().getBytes();
        byte[] digest = Hashing.sha256().hashBytes(body).asBytes();
        return new Reply(
                path,
                computed.status(),
                computed.headers(),
                computed.status() == StatusCode.OK ? terms : Terms.NOT_KEPT,
                BaseEncoding.base64Url().omitPadding().encode(digest, 0, DIGEST_BYTES),
                Coding.IDENTITY,
                body);
    }

    /** The same content under another coding, with a tag of its own; itself where that would gain nothing. */
    public Reply in(Coding coding) {
        return tag == null || body.length() < Coding.WORTHWHILE_BYTES
                ? this
                : new Reply(path, status, content, terms, digest, coding, coding.encode(body.bytes()));
    }

    /** The bytes of the body, which are shared and not copied. */
    public Buffer content() {
        return body.buffer();
    }

    /** Makes it ready to be sent many times. */
    public Reply kept() {
        body.moveOutOfHeap();
        return this;
    }

    public boolean isSuccess() {
        return tag != null;
    }

    /** What it takes in memory, in bytes, roughly. */
    public int size() {
        return body.length() + whole.size() + unchanged.size();
    }

    /** Whether the reader has it already. */
    public boolean isKnownTo(HttpServerRequest request) {
        return tag != null && terms.changedAt() != null && Preconditions.hold(request, tag, terms.changedAt());
    }

    /**
     * Sends the word that nothing has changed.
     *
     * @param newest the edition that shows the same; 0 for the one that it was computed from
     */
    public void confirm(HttpServerResponse response, int newest) {
        response.setStatusCode(StatusCode.NOT_MODIFIED);
        addHead(response, unchanged, newest);
        response.end();
    }

    /**
     * Sends it whole, or its headers alone to a {@code HEAD}.
     *
     * @return complete once the reader's system has all of it
     */
    public Future<Void> send(HttpServerRequest request, HttpServerResponse response, int newest) {
        response.setStatusCode(status);
        addHead(response, whole, newest);
        return request.method().equals(HttpMethod.HEAD) ? response.end() : response.end(body.buffer());
    }

    private void add(String name, String value) {
        whole.add(name, value);
        unchanged.add(name, value);
    }

    private void addHead(HttpServerResponse response, Head head, int newest) {
        MultiMap headers = response.headers();
        head.addTo(headers);
        if (edition > 0) {
            headers.add(EDITION, String.valueOf(Math.max(edition, newest)));
        }
    }
}
