package org.dossier.http.media;

import java.util.Map;
import org.dossier.text.Language;

/**
 * Converts the items of a list to feed entries. A list is available as Atom if its feature has a bean of this type, and
 * its route produces {@link Format#ATOM_TYPE}.
 *
 * @param <T> an item on the wire
 */
public interface FeedView<T> extends ListView<T> {

    FeedEntry entry(T item, Language language);

    /** @param filters the query parameters that select items, by name */
    String title(Map<String, String> filters, Language language);

    String author(Language language);
}
