package org.dossier.http.media;

/**
 * Converts the items of lists to a format other than JSON.
 *
 * @param <T> an item on the wire
 */
public interface ListView<T> {

    Class<T> item();
}
