package org.dossier.http.media;

import org.dossier.text.Language;

/**
 * Converts the items of a list to feed entries. A list is available as Atom if its feature has a bean of this type, and
 * its route produces {@link Format#ATOM_TYPE}.
 *
 * @param <T> an item on the wire
 */
public interface FeedView<T> extends ListView<T> {

    FeedEntry entry(T item, Language language);

    String title(Language language);

    String author(Language language);
}
