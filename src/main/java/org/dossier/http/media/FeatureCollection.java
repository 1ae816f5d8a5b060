package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A GeoJSON feature collection (RFC 7946). The notes are foreign members, which the RFC allows. */
@JsonPropertyOrder({"type", "mapAttribution", "caveat", "features"})
record FeatureCollection(String type, String mapAttribution, String caveat, List<MapFeature> features) {

    FeatureCollection(MapNotes notes, List<MapFeature> features) {
        this("FeatureCollection", notes.mapAttribution(), notes.caveat(), features);
    }
}
