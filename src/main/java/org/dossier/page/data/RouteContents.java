package org.dossier.page.data;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What routes answered, by their paths: an object, or the items of all pages of a list. */
public final class RouteContents {

    private final Map<String, JsonNode> byPath;
    private final ObjectReader reader;

    RouteContents(Map<String, JsonNode> byPath, ObjectReader reader) {
        this.byPath = Map.copyOf(byPath);
        this.reader = reader;
    }

    public <T> T one(String path, Class<T> type) {
        return value(requireNonNull(byPath.get(path), path), type);
    }

    public <T> List<T> list(String path, Class<T> type) {
        List<T> items = new ArrayList<>();
        requireNonNull(byPath.get(path), path).forEach(item -> items.add(value(item, type)));
        return items;
    }

    private <T> T value(JsonNode node, Class<T> type) {
        try {
            return reader.forType(type).readValue(node);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
