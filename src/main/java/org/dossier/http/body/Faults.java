package org.dossier.http.body;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faults of one body, up to 1000; only the first fault of each place is kept. */
public final class Faults {

    /** More would not help anybody. */
    private static final int MAXIMUM = 1_000;

    private final Map<String, Fault> found;
    private final String place;

    public Faults() {
        this(new LinkedHashMap<>(), "");
    }

    private Faults(Map<String, Fault> found, String place) {
        this.found = found;
        this.place = place;
    }

    /** The same faults, with pointers relative to a part of the body. */
    public Faults in(String pointer) {
        return new Faults(found, place + pointer);
    }

    /** @param pointer relative to the current part of the body */
    public void add(String pointer, String detail) {
        add(pointer, detail, null);
    }

    /** @param allowed the allowed values; null if they cannot be listed */
    public void add(String pointer, String detail, @Nullable List<String> allowed) {
        if (found.size() < MAXIMUM) {
            found.putIfAbsent(place + pointer, new Fault(place + pointer, detail, allowed));
        }
    }

    /** Adds a fault if the condition is true. */
    public void addIf(boolean wrong, String pointer, String detail) {
        if (wrong) {
            add(pointer, detail);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All faults, ordered by pointer. */
    public List<Fault> all() {
        return found.values().stream()
                .sorted(Comparator.comparing(Fault::pointer, Faults::compare))
                .toList();
    }

    /** Compares indices as numbers, so that item 10 comes after item 9. */
    private static int compare(String pointer, String other) {
        String[] parts = pointer.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 0; i < Math.min(parts.length, others.length); i++) {
            Integer index = Ints.tryParse(parts[i]);
            Integer otherIndex = Ints.tryParse(others[i]);
            int order =
                    index == null || otherIndex == null ? parts[i].compareTo(others[i]) : index.compareTo(otherIndex);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.length, others.length);
    }
}
