package org.dossier.http.parameter;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parameter that is a comma-separated list of names.
 *
 * @param names in the given order; at least one, none blank, no duplicates
 */
@Schema(hidden = true)
public record CommaSeparated(List<String> names) {

    public CommaSeparated {
        names = List.copyOf(names);
    }

    /** @throws IllegalArgumentException if a name is blank or a duplicate */
    static CommaSeparated parse(String value) {
        List<String> names = Arrays.asList(value.split(",", -1));
        if (names.stream().anyMatch(String::isBlank)
                || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException(value);
        }
        return new CommaSeparated(names);
    }
}
