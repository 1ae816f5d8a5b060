package org.dossier.http.contract;

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
    static Object of(String name) {
        String file = "examples/" + name + ".json";
        try (InputStream example =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return example == null ? Map.of() : JSON.readValue(example, Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
