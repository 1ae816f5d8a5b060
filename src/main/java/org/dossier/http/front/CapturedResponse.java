package org.dossier.http.front;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import org.dossier.http.conditional.Representation;
import org.jspecify.annotations.Nullable;

/** A response that is kept in memory, and told when it is whole. Nothing of it goes over the wire. */
final class CapturedResponse extends UnsentResponse {

    private static final int OK = 200;

    private final FileSystem files;
    private final Handler<Representation> answered;
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    private final Buffer body = Buffer.buffer();
    private final List<Handler<Void>> beforeHead = new ArrayList<>();
    private final List<Handler<Void>> afterEnd = new ArrayList<>();
    private int status = OK;
    private boolean ended;

    CapturedResponse(HttpServerResponse response, FileSystem files, Handler<Representation> answered) {
        super(response);
        this.files = files;
        this.answered = answered;
    }

    @Override
    public Future<Void> end(Buffer last) {
        take(last);
        beforeHead.forEach(handler -> handler.handle(null));
        ended = true;
        answered.handle(new Representation(status, headers, body));
        afterEnd.forEach(handler -> handler.handle(null));
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> write(Buffer chunk) {
        take(chunk);
        return Future.succeededFuture();
    }

    /** The file whole: no part of one is ever asked for. */
    @Override
    public Future<Void> sendFile(String filename, long offset, long length) {
        return files.readFile(filename).compose(this::end);
    }

    /** Like the wire, it gives back the memory of what it was handed: that comes from a pool, outside of the heap. */
    @SuppressWarnings("deprecation") // the one way that Vert.x 4 has to come by that memory
    private void take(Buffer chunk) {
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
        return add(beforeHead, handler);
    }

    @Override
    public HttpServerResponse bodyEndHandler(@Nullable Handler<Void> handler) {
        return add(afterEnd, handler);
    }

    @Override
    public HttpServerResponse endHandler(@Nullable Handler<Void> handler) {
        return add(afterEnd, handler);
    }

    private HttpServerResponse add(List<Handler<Void>> handlers, @Nullable Handler<Void> handler) {
        if (handler != null) {
            handlers.add(handler);
        }
        return this;
    }
}
