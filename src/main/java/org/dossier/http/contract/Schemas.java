package org.dossier.http.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of the contract: their properties in the order of the wire, and all of them required. */
final class Schemas {

    /** What things on the wire begin and end with: records that are unwrapped into others, in no order. */
    private static final List<String> FIRST = List.of("id", "revision", "change", "revisedAt");

    private static final List<String> LAST = List.of("attribution", "citations", "links");

    /** The unwrapped records, the generic type of which each list has one of its own, and the formats that no route has all of. */
    private static final Set<String> NOT_ON_THEIR_OWN = Set.of("Revision", "Provenance", "Page", "Format");

    private Schemas() {}

    static void complete(Components components) {
        Map<String, Schema> schemas = new TreeMap<>(components.getSchemas());
        schemas.keySet().removeAll(NOT_ON_THEIR_OWN);
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.setProperties(ordered(schema.getProperties()));
                schema.getProperties().values().forEach(Schemas::leaveTypeToReference);
                schema.setRequired(
                        name.equals("Problem")
                                ? Errors.ALWAYS
                                : List.copyOf(schema.getProperties().keySet()));
            }
        });
        components.setSchemas(schemas);
    }

    /** Beside a reference the generator repeats the type, at times without the null that the property may be. */
    private static void leaveTypeToReference(Schema property) {
        if (property.getRef() != null || property.getAnyOf() != null) {
            property.setType(null);
        }
    }

    private static Map<String, Schema> ordered(Map<String, Schema> properties) {
        Map<String, Schema> ordered = new LinkedHashMap<>(properties);
        if (properties.keySet().containsAll(FIRST)) {
            ordered.clear();
            FIRST.forEach(name -> ordered.put(name, properties.get(name)));
            properties.forEach((name, property) -> {
                if (!LAST.contains(name)) {
                    ordered.put(name, property);
                }
            });
            LAST.forEach(name -> ordered.computeIfAbsent(name, properties::get));
        }
        return ordered;
    }
}
