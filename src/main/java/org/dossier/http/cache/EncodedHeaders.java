package org.dossier.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** Headers in the encoded form that is cheapest to send. */
final class EncodedHeaders {

    private final List<Header> headers = new ArrayList<>();
    private int characters;

    void add(String name, String value) {
        headers.add(new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        characters += name.length() + value.length();
    }

    void addTo(MultiMap target) {
        for (Header header : headers) {
            target.add(header.name(), header.value());
        }
    }

    /** Those of all names and values. */
    int characters() {
        return characters;
    }

    private record Header(CharSequence name, CharSequence value) {}
}
