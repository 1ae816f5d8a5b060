package org.dossier.http.conditional;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/**
 * The bytes of a reply. From the second time that they are sent they lie outside of the heap, from where they go to the socket
 * without a copy; for what is sent but once, the move would cost more than it saves.
 */
final class Body {

    private enum Place {
        HEAP,
        HEAP_AND_SENT,
        OUTSIDE
    }

    private volatile Buffer bytes;
    private volatile Place place = Place.HEAP;

    Body(byte[] bytes) {
        this.bytes = buffer(ByteBuffer.wrap(bytes));
    }

    int length() {
        return bytes.length();
    }

    byte[] bytes() {
        return bytes.getBytes();
    }

    /** For one reader. That two move the bytes at the same time does no harm: what they move is the same. */
    Buffer next() {
        Buffer current = bytes;
        if (place == Place.HEAP) {
            place = Place.HEAP_AND_SENT;
        } else if (place == Place.HEAP_AND_SENT) {
            bytes = buffer(ByteBuffer.allocateDirect(current.length())
                    .put(current.getBytes())
                    .flip());
            place = Place.OUTSIDE;
        }
        return current;
    }

    @SuppressWarnings("deprecation") // the one way that Vert.x 4 has to take bytes as they lie
    private static Buffer buffer(ByteBuffer bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }
}
