package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

/**
 * One GeoJSON feature (RFC 7946).
 *
 * @param id the key by which maps join their own data, such as a country code
 * @param geometry a GeoJSON geometry object; null if unknown
 * @param properties the object of the JSON format of the route, and what a map needs flat
 */
public record MapFeature(String id, @JsonRawValue @Nullable String geometry, Object properties) {

    @JsonProperty(value = "type", index = 0)
    String type() {
        return "Feature";
    }
}
