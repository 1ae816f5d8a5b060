package org.dossier.http.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The examples of the contract. Each is a file that was taken from the running service; a test asks for the same again and
 * compares.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** @return empty while the example has not been taken */
    static Object json(String name, String ending) {
        String text = text(name, ending);
        try {
            return text.isEmpty() ? Map.of() : JSON.readValue(text, Object.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** JSON in one line, as events have it. */
    static String line(String name) {
        try {
            return JSON.writeValueAsString(json(name, "json"));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(name, impossible);
        }
    }

    /** @return empty while the example has not been taken */
    static String text(String name, String ending) {
        String file = "examples/" + name + "." + ending;
        try (InputStream example =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return example == null ? "" : new String(example.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
