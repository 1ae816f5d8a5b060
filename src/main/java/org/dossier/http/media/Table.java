package org.dossier.http.media;

import java.util.stream.Stream;
import org.dossier.text.Language;

/**
 * Converts the items of a list to rows. A list is available as CSV if its feature has a bean of this type, and its
 * route produces {@link Format#CSV_TYPE}.
 *
 * @param <T> an item on the wire
 * @param <R> a row, whose components are the columns: their names and their order are part of the contract
 */
public interface Table<T, R extends Record> extends ListView<T> {

    Class<R> row();

    /**
     * One row per fact of the item.
     *
     * @param language of the labels beside codes
     */
    Stream<R> rows(T item, Language language);
}
