package org.dossier.http.conditional;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** Response headers in the form that is the least work to send. */
final class Head {

    private final List<CharSequence> names = new ArrayList<>();
    private final List<CharSequence> values = new ArrayList<>();
    private int size;

    void add(String name, String value) {
        names.add(HttpHeaders.createOptimized(name));
        values.add(HttpHeaders.createOptimized(value));
        size += name.length() + value.length();
    }

    void addTo(MultiMap headers) {
        for (int i = 0; i < names.size(); i++) {
            headers.add(names.get(i), values.get(i));
        }
    }

    /** In characters. */
    int size() {
        return size;
    }
}
