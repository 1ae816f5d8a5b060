package org.dossier.http.media;

import org.dossier.text.Language;

/**
 * Converts the items of a list to features of a map. A list is available as GeoJSON if its feature has a bean of this
 * type, and its route produces {@link Format#GEOJSON_TYPE}.
 *
 * @param <T> an item on the wire
 */
public interface MapView<T> extends ListView<T> {

    /** @param language of the labels beside codes */
    MapFeature feature(T item, Language language);

    MapNotes notes(Language language);
}
