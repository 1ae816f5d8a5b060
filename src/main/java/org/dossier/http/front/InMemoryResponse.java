package org.dossier.http.front;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * A response that is not sent. Reduces the overloads of {@code write}, {@code end} and {@code sendFile} to one each,
 * and hides the state of the connection.
 */
abstract class InMemoryResponse extends AbstractResponseWrapper {

    InMemoryResponse(HttpServerResponse response) {
        super(response);
    }

    @Override
    public abstract Future<Void> write(Buffer chunk);

    @Override
    public abstract Future<Void> end(Buffer last);

    @Override
    public Future<Void> end() {
        return end(Buffer.buffer());
    }

    @Override
    public Future<Void> end(String chunk) {
        return end(Buffer.buffer(chunk));
    }

    @Override
    public Future<Void> end(String chunk, String encoding) {
        return end(Buffer.buffer(chunk, encoding));
    }

    @Override
    public void end(@Nullable Handler<AsyncResult<Void>> done) {
        onComplete(end(), done);
    }

    @Override
    public void end(Buffer chunk, @Nullable Handler<AsyncResult<Void>> done) {
        onComplete(end(chunk), done);
    }

    @Override
    public void end(String chunk, @Nullable Handler<AsyncResult<Void>> done) {
        onComplete(end(chunk), done);
    }

    @Override
    public void end(String chunk, String encoding, @Nullable Handler<AsyncResult<Void>> done) {
        onComplete(end(chunk, encoding), done);
    }

    @Override
    public Future<Void> write(String chunk) {
        return write(Buffer.buffer(chunk));
    }

    @Override
    public Future<Void> write(String chunk, String encoding) {
        return write(Buffer.buffer(chunk, encoding));
    }

    @Override
    public void write(Buffer chunk, @Nullable Handler<AsyncResult<Void>> done) {
        onComplete(write(chunk), done);
    }

    @Override
    public void write(String chunk, @Nullable Handler<AsyncResult<Void>> done) {
        onComplete(write(chunk), done);
    }

    @Override
    public void write(String chunk, String encoding, @Nullable Handler<AsyncResult<Void>> done) {
        onComplete(write(chunk, encoding), done);
    }

    @Override
    public abstract Future<Void> sendFile(String filename, long offset, long length);

    @Override
    public Future<Void> sendFile(String filename) {
        return sendFile(filename, 0);
    }

    @Override
    public Future<Void> sendFile(String filename, long offset) {
        return sendFile(filename, offset, Long.MAX_VALUE);
    }

    @Override
    public HttpServerResponse sendFile(String filename, @Nullable Handler<AsyncResult<Void>> done) {
        return sendFile(filename, 0, done);
    }

    @Override
    public HttpServerResponse sendFile(String filename, long offset, @Nullable Handler<AsyncResult<Void>> done) {
        return sendFile(filename, offset, Long.MAX_VALUE, done);
    }

    @Override
    public HttpServerResponse sendFile(
            String filename, long offset, long length, @Nullable Handler<AsyncResult<Void>> done) {
        onComplete(sendFile(filename, offset, length), done);
        return this;
    }

    @Override
    public HttpServerResponse setStatusMessage(String message) {
        return this;
    }

    @Override
    public HttpServerResponse putHeader(String name, String value) {
        headers().set(name, value);
        return this;
    }

    @Override
    public HttpServerResponse putHeader(CharSequence name, CharSequence value) {
        headers().set(name, value);
        return this;
    }

    @Override
    public HttpServerResponse putHeader(String name, Iterable<String> values) {
        headers().set(name, values);
        return this;
    }

    @Override
    public HttpServerResponse putHeader(CharSequence name, Iterable<CharSequence> values) {
        headers().set(name, values);
        return this;
    }

    @Override
    public HttpServerResponse setChunked(boolean chunked) {
        return this;
    }

    @Override
    public boolean isChunked() {
        return false;
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public boolean writeQueueFull() {
        return false;
    }

    @Override
    public HttpServerResponse closeHandler(@Nullable Handler<Void> handler) {
        return this;
    }

    @Override
    public HttpServerResponse drainHandler(@Nullable Handler<Void> handler) {
        return this;
    }

    @Override
    public HttpServerResponse exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }

    private static void onComplete(Future<Void> written, @Nullable Handler<AsyncResult<Void>> done) {
        if (done != null) {
            written.onComplete(done);
        }
    }
}
