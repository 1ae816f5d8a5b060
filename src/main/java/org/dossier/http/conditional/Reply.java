package org.dossier.http.conditional;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jspecify.annotations.Nullable;

/**
 * A response ready for the wire: made once, sent any number of times, whole or as the word that the reader has it already. The
 * same bytes have the same tag everywhere, as the tag is made of nothing else.
 */
public final class Reply {

    private static final int TAG_BYTES = 16;

    /** Where the content of one edition is served as that of a newer one that left it as it was. */
    private static final String EDITION = "Dossier-Edition";

    /** Headers that a reply sees to itself. */
    private static final Set<String> OWN = Set.of("cache-control", "content-length", "dossier-edition");

    private static final CharSequence EDITION_HEADER = HttpHeaders.createOptimized(EDITION);

    private final Representation computed;
    private final Terms terms;
    private final @Nullable String tag;
    private final int edition;
    private final Head whole = new Head();
    private final Head unchanged = new Head();
    private final Buffer body;

    private Reply(Representation computed, Terms terms, Coding coding, byte[] body) {
        boolean isSuccess = computed.status() == StatusCode.OK;
        this.computed = computed;
        this.terms = isSuccess ? terms : Terms.NOT_KEPT;
        this.tag = isSuccess ? tag(computed.body(), coding) : null;
        this.body = outsideOfTheHeap(body);
        this.edition = takeEdition(computed.headers());
        StandingHeaders.OF_DATA.forEach(this::add);
        add("Cache-Control", this.terms.cacheControl());
        if (tag != null) {
            add("ETag", tag);
        }
        if (this.terms.changedAt() != null) {
            add("Last-Modified", Preconditions.DATE.format(this.terms.changedAt()));
        }
        if (this.terms.vary() != null) {
            add("Vary", this.terms.vary());
        }
        whole.add("Content-Length", String.valueOf(body.length));
        if (coding != Coding.IDENTITY) {
            whole.add("Content-Encoding", coding.token());
        }
        computed.headers().names().stream()
                .filter(name -> !OWN.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name ->
                        whole.add(name, String.join(", ", computed.headers().getAll(name))));
    }

    /** @param terms hold for a success; an error is kept by nobody */
    public static Reply of(Representation computed, Terms terms) {
        return new Reply(computed, terms, Coding.IDENTITY, computed.body());
    }

    /** The same content under another coding, with a tag of its own; itself where that would gain nothing. */
    public Reply in(Coding coding) {
        return tag == null || computed.body().length < Coding.WORTHWHILE_BYTES
                ? this
                : new Reply(computed, terms, coding, coding.encode(computed.body()));
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
        unchanged.addTo(response.headers());
        addEdition(response.headers(), newest);
        response.end();
    }

    /** Sends it whole, or its headers alone to a {@code HEAD}. */
    public void send(HttpServerRequest request, HttpServerResponse response, int newest) {
        response.setStatusCode(computed.status());
        whole.addTo(response.headers());
        addEdition(response.headers(), newest);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private void add(String name, String value) {
        whole.add(name, value);
        unchanged.add(name, value);
    }

    private void addEdition(MultiMap headers, int newest) {
        if (edition > 0) {
            headers.add(EDITION_HEADER, String.valueOf(Math.max(edition, newest)));
        }
    }

    private static int takeEdition(MultiMap headers) {
        String edition = headers.get(EDITION);
        return edition == null ? 0 : Integer.parseInt(edition);
    }

    private static String tag(byte[] content, Coding coding) {
        byte[] digest = Hashing.sha256().hashBytes(content).asBytes();
        return '"' + BaseEncoding.base64Url().omitPadding().encode(digest, 0, TAG_BYTES) + coding.suffix() + '"';
    }

    /** Bytes outside of the heap go to the socket without a copy for each reader. */
    private static Buffer outsideOfTheHeap(byte[] bytes) {
        ByteBuffer memory = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return Buffer.buffer(Unpooled.wrappedBuffer(memory));
    }
}
