package org.dossier.http.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Reads the examples of the contract. Each is a file with a response of the running service, which a test compares with
 * the current one.
 */
final class ExampleReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExampleReader() {}

    static boolean exists(String name) {
        return !text(name, "json").isEmpty();
    }

    /** @return empty if the example does not exist yet */
    static Object json(String name) {
        String text = text(name, "json");
        try {
            return text.isEmpty() ? Map.of() : JSON.readValue(text, Object.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The JSON of an example in one line. */
    static String line(String name) {
        try {
            return JSON.writeValueAsString(json(name));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(name, impossible);
        }
    }

    /** @return empty if the example does not exist yet */
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
