package org.dossier.http.parameter;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parameter that lists names, separated by commas.
 *
 * @param names in the order given; at least one, none blank or repeated
 */
@Schema(hidden = true)
public record Names(List<String> names) {

    public Names {
        names = List.copyOf(names);
    }

    /** @throws IllegalArgumentException when a name is blank or stands twice */
    static Names parse(String value) {
        List<String> names = Arrays.asList(value.split(",", -1));
        if (names.stream().anyMatch(String::isBlank)
                || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException(value);
        }
        return new Names(names);
    }
}
