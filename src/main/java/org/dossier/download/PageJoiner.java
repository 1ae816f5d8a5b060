package org.dossier.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Joins the pages of a list to one JSON object with all items, whose bytes are those of the pages. */
final class PageJoiner {

    private static final JsonFactory JSON = new JsonFactory();

    private final ByteArrayOutputStream items = new ByteArrayOutputStream();

    /** @return the cursor of the next page; null after the last */
    @Nullable
    String add(byte[] page) {
        String next = null;
        try (JsonParser parser = JSON.createParser(page)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("items")) {
                    addItems(page, parser);
                } else if (name.equals("links")) {
                    next = next(parser);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return next == null ? null : cursor(next);
    }

    private void addItems(byte[] page, JsonParser parser) throws IOException {
        int start = (int) parser.currentTokenLocation().getByteOffset() + 1;
        parser.skipChildren();
        int length = (int) parser.currentTokenLocation().getByteOffset() - start;
        if (items.size() > 0 && length > 0) {
            items.write(',');
        }
        items.write(page, start, length);
    }

    private static @Nullable String next(JsonParser parser) throws IOException {
        String next = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("next")) {
                next = parser.getValueAsString();
            }
            parser.skipChildren();
        }
        return next;
    }

    private static @Nullable String cursor(String address) {
        return Splitter.on('&')
                .withKeyValueSeparator('=')
                .split(address.substring(address.indexOf('?') + 1))
                .get("cursor");
    }

    byte[] joined() {
        return ("{\"items\":[" + items.toString(UTF_8) + "]}").getBytes(UTF_8);
    }
}
