package org.dossier.http.media;

/**
 * How a feature's items stand in another format than JSON.
 *
 * @param <T> an item, as JSON shows it
 */
public interface ListView<T> {

    Class<T> item();
}
