package org.dossier.page.data;

import java.util.Map;

/**
 * A route that a page shows.
 *
 * @param query besides edition and language
 * @param isList whether it has pages, of which all are read
 */
public record RoutePart(String path, Map<String, String> query, boolean isList) {

    public RoutePart {
        query = Map.copyOf(query);
    }

    public static RoutePart list(String path) {
        return new RoutePart(path, Map.of(), true);
    }

    public static RoutePart one(String path) {
        return new RoutePart(path, Map.of(), false);
    }

    public RoutePart with(String name, String value) {
        return new RoutePart(path, Map.of(name, value), isList);
    }
}
