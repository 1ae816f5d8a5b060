package org.dossier.http.media;

import org.dossier.http.language.Language;

/**
 * How the items of a list stand on a map. The lists of a feature that has such a bean can be had as GeoJSON: their method
 * only names the type among those that it produces.
 *
 * @param <T> an item, as JSON shows it
 */
public interface MapView<T> extends ListView<T> {

    MapFeature feature(T item);

    MapNotes notes(Language language);
}
