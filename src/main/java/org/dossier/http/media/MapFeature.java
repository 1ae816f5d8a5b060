package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a map: a feature, as RFC 7946 defines it.
 *
 * @param id what a map joins its own data by, such as a country's code
 * @param geometry a geometry object of RFC 7946, as JSON; null when the thing's place is not known
 * @param properties the same object that the JSON of the route has for it
 */
public record MapFeature(String id, @JsonRawValue @Nullable String geometry, Object properties) {

    @JsonProperty(value = "type", index = 0)
    String type() {
        return "Feature";
    }
}
