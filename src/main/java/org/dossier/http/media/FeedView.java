package org.dossier.http.media;

import org.dossier.http.language.Language;

/**
 * How the items of a list stand in a feed. The lists of a feature that has such a bean can be had as Atom: their method only
 * names the type among those that it produces.
 *
 * @param <T> an item, as JSON shows it
 */
public interface FeedView<T> extends ListView<T> {

    FeedEntry entry(T item, Language language);

    /** What a feed reader calls the feed. */
    String title(Language language);

    /** Who speaks in the feed. */
    String author(Language language);
}
