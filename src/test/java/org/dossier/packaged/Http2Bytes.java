package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** HTTP/2 as bytes (RFC 9113), so that a test can send what no client would. */
final class Http2Bytes {

    static final int DATA = 0;
    static final int PRIORITY = 2;
    static final int RST_STREAM = 3;
    static final int SETTINGS = 4;
    static final int PING = 6;
    static final int GOAWAY = 7;
    static final int WINDOW_UPDATE = 8;
    static final int UNKNOWN = 0x99;

    static final int ACK = 1;
    private static final int HEADERS = 1;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int INITIAL_WINDOW_SIZE = 4;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The beginning of a connection by prior knowledge. */
    static Http2Bytes preface() {
        Http2Bytes frames = new Http2Bytes();
        frames.bytes.writeBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(ISO_8859_1));
        return frames;
    }

    /** @param window how much the client takes of each response before it says more */
    Http2Bytes settings(int window) {
        return frame(
                SETTINGS,
                0,
                0,
                ByteBuffer.allocate(6)
                        .putShort((short) INITIAL_WINDOW_SIZE)
                        .putInt(window)
                        .array());
    }

    Http2Bytes acknowledged() {
        return frame(SETTINGS, ACK, 0);
    }

    /** @param count of requests, each on a stream of its own from {@code first} on */
    Http2Bytes gets(int first, int count, String path, String... headers) {
        for (int i = 0; i < count; i++) {
            request(0x82, END_STREAM | END_HEADERS, first + 2 * i, path, headers);
        }
        return this;
    }

    /** A request whose body is still to come. */
    Http2Bytes post(int stream, String path) {
        return request(0x83, END_HEADERS, stream, path);
    }

    /** Headers that are never whole. */
    Http2Bytes halfHeaders(int stream, String path, String... headers) {
        return request(0x82, END_STREAM, stream, path, headers);
    }

    private Http2Bytes request(int method, int flags, int stream, String path, String... headers) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(method);
        block.write(0x86); // http
        block.write(0x04); // the path, which follows
        text(block, path);
        block.write(0x01); // the authority
        text(block, "localhost");
        for (int i = 0; i < headers.length; i++) {
            if (i % 2 == 0) {
                block.write(0x00);
            }
            text(block, headers[i]);
        }
        return frame(HEADERS, flags, stream, block.toByteArray());
    }

    Http2Bytes frame(int type, int flags, int stream, byte... payload) {
        bytes.writeBytes(ByteBuffer.allocate(9)
                .putShort((short) (payload.length >> 8))
                .put((byte) payload.length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream)
                .array());
        bytes.writeBytes(payload);
        return this;
    }

    Http2Bytes times(int count) {
        byte[] once = toArray();
        for (int i = 1; i < count; i++) {
            bytes.writeBytes(once);
        }
        return this;
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }

    private static void text(ByteArrayOutputStream block, String text) {
        int length = text.length();
        if (length < 127) {
            block.write(length);
        } else {
            block.write(127);
            int rest = length - 127;
            for (; rest >= 128; rest >>= 7) {
                block.write(rest & 127 | 128);
            }
            block.write(rest);
        }
        block.writeBytes(text.getBytes(ISO_8859_1));
    }
}
