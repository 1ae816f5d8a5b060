package org.dossier.http.front;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import org.dossier.http.cache.ComputedResponse;
import org.jspecify.annotations.Nullable;

/** Captures a response in memory, and reports it when it is complete. */
final class CapturedResponse extends InMemoryResponse {

    private static final int OK = 200;

    private final FileSystem files;
    private final Handler<ComputedResponse> captured;
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    private final Buffer body = Buffer.buffer();
    private final List<Handler<Void>> headersEndHandlers = new ArrayList<>();
    private final List<Handler<Void>> endHandlers = new ArrayList<>();
    private int status = OK;
    private boolean ended;

    CapturedResponse(HttpServerResponse response, FileSystem files, Handler<ComputedResponse> captured) {
        super(response);
        this.files = files;
        this.captured = captured;
    }

    @Override
    public Future<Void> end(Buffer last) {
        append(last);
        headersEndHandlers.forEach(handler -> handler.handle(null));
        ended = true;
        captured.handle(new ComputedResponse(status, headers, body));
        endHandlers.forEach(handler -> handler.handle(null));
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> write(Buffer chunk) {
        append(chunk);
        return Future.succeededFuture();
    }

    /** Ignores the range: only whole files are served. */
    @Override
    public Future<Void> sendFile(String filename, long offset, long length) {
        return files.readFile(filename).compose(this::end);
    }

    /** Releases the chunk as a socket would, because it comes from a pool. */
    @SuppressWarnings("deprecation") // Vert.x 4 has no other way to release a buffer
    private void append(Buffer chunk) {
        body.appendBytes(chunk.getBytes());
        chunk.getByteBuf().release();
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public HttpServerResponse setStatusCode(int code) {
        status = code;
        return this;
    }

    @Override
    public MultiMap headers() {
        return headers;
    }

    @Override
    public boolean ended() {
        return ended;
    }

    @Override
    public boolean headWritten() {
        return ended;
    }

    @Override
    public long bytesWritten() {
        return body.length();
    }

    @Override
    public HttpServerResponse headersEndHandler(@Nullable Handler<Void> handler) {
        return add(headersEndHandlers, handler);
    }

    @Override
    public HttpServerResponse bodyEndHandler(@Nullable Handler<Void> handler) {
        return add(endHandlers, handler);
    }

    @Override
    public HttpServerResponse endHandler(@Nullable Handler<Void> handler) {
        return add(endHandlers, handler);
    }

    private HttpServerResponse add(List<Handler<Void>> handlers, @Nullable Handler<Void> handler) {
        if (handler != null) {
            handlers.add(handler);
        }
        return this;
    }
}
