package org.dossier.http.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields of an object, by name.
 *
 * @param members what is selected inside each field; empty for all of it
 */
record FieldSelection(Map<String, FieldSelection> members) {

    static final Splitter PATH = Splitter.on('.');

    /** @param paths names of fields; those of inner objects with dots between, from the outermost */
    static FieldSelection of(Collection<String> paths) {
        FieldSelection selection = new FieldSelection(new LinkedHashMap<>());
        for (String path : paths) {
            selection.add(PATH.splitToList(path));
        }
        return selection;
    }

    private void add(List<String> path) {
        String name = path.get(0);
        FieldSelection inner = members.get(name);
        if (path.size() == 1) {
            members.put(name, new FieldSelection(Map.of()));
        } else if (inner == null) {
            FieldSelection added = new FieldSelection(new LinkedHashMap<>());
            added.add(path.subList(1, path.size()));
            members.put(name, added);
        } else if (!inner.members.isEmpty()) {
            inner.add(path.subList(1, path.size()));
        }
    }

    /** Removes all other fields of an object, or of each object of an array. */
    void retainIn(JsonNode node) {
        if (members.isEmpty()) {
            return;
        }
        if (node instanceof ObjectNode object) {
            object.retain(members.keySet());
            members.forEach((name, inner) -> inner.retainIn(object.path(name)));
        } else {
            node.forEach(this::retainIn);
        }
    }
}
