package org.dossier.http.media;

import java.util.stream.Stream;

/**
 * How the items of a list become rows. A list comes as CSV where its feature has a bean of this type, and its route names
 * {@link Format#CSV_TYPE}.
 *
 * @param <T> an item on the wire
 * @param <R> a row, whose components are the columns: their names and their order are part of the contract
 */
public interface Table<T, R extends Record> extends ListView<T> {

    Class<R> row();

    /** One row for each fact that the item holds. */
    Stream<R> rows(T item);
}
