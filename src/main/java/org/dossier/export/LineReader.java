package org.dossier.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/** Reads a file, or what an address answers, line by line. */
final class LineReader implements AutoCloseable {

    /** No edition is longer: a request to publish has at most 5 MB. */
    private static final int LONGEST = 16 << 20;

    private static final int PATIENCE_IN_MILLISECONDS = 60_000;

    private final InputStream bytes;
    private int number;

    private LineReader(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes);
    }

    /** @param location a path, or an address that begins with {@code http} */
    static LineReader open(String location) throws IOException {
        if (!location.matches("https?://.*")) {
            return new LineReader(new FileInputStream(location));
        }
        URLConnection connection = URI.create(location).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_IN_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_IN_MILLISECONDS);
        return new LineReader(connection.getInputStream());
    }

    /** The number of the last line that was read, counted from 1. */
    int number() {
        return number;
    }

    /** @return without its line feed; null after the last line */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        for (int read = bytes.read(); read != '\n'; read = bytes.read()) {
            if (read < 0) {
                return line.size() == 0 ? null : line.toByteArray();
            }
            line.write(read);
            if (line.size() > LONGEST) {
                throw new IOException("line " + number + " is longer than any edition");
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
