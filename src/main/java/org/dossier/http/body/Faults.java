package org.dossier.http.body;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is found wrong in one body, up to a thousand faults, to be told at once; of each place what was found first. */
public final class Faults {

    /** Nobody mends more of them at once. */
    private static final int MOST = 1_000;

    private final Map<String, Fault> found;
    private final String place;

    public Faults() {
        this(new LinkedHashMap<>(), "");
    }

    private Faults(Map<String, Fault> found, String place) {
        this.found = found;
        this.place = place;
    }

    /** The same faults, seen from a part of the body. */
    public Faults in(String pointer) {
        return new Faults(found, place + pointer);
    }

    /** @param pointer from the part of the body that is looked at */
    public void add(String pointer, String detail) {
        add(pointer, detail, null);
    }

    /** @param allowed the values that would be right; null where they are not few */
    public void add(String pointer, String detail, @Nullable List<String> allowed) {
        if (found.size() < MOST) {
            found.putIfAbsent(place + pointer, new Fault(place + pointer, detail, allowed));
        }
    }

    /** Adds a fault where something holds that must not. */
    public void addIf(boolean wrong, String pointer, String detail) {
        if (wrong) {
            add(pointer, detail);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All that was found, in the order of the places. */
    public List<Fault> all() {
        return found.values().stream()
                .sorted(Comparator.comparing(Fault::pointer, Faults::compare))
                .toList();
    }

    /** So that the tenth item of a list comes after the ninth. */
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
