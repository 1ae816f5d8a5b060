package org.dossier.http.conditional;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/**
 * The bytes of a reply. Those of a reply that is kept lie outside of the heap: from there they go to the socket without a copy, and
 * the heap is bounded apart from the cache. For what is sent but once, the move would cost more than it saves.
 */
final class Body {

    private volatile Buffer bytes;

    Body(byte[] bytes) {
        this.bytes = buffer(ByteBuffer.wrap(bytes));
    }

    int length() {
        return bytes.length();
    }

    byte[] bytes() {
        return bytes.getBytes();
    }

    /** Shared by all who read it. */
    Buffer buffer() {
        return bytes;
    }

    void moveOutOfHeap() {
        bytes = buffer(
                ByteBuffer.allocateDirect(bytes.length()).put(bytes.getBytes()).flip());
    }

    @SuppressWarnings("deprecation") // the one way that Vert.x 4 has to take bytes as they lie
    private static Buffer buffer(ByteBuffer bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }
}
