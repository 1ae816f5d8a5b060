package org.dossier.revision;

import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One filter of a list of facts. A repository lists all filters of its facts.
 *
 * @param parameter the name of the query parameter, which the condition uses too
 * @param value null if the request does not have the parameter
 * @param condition in HQL, about the derived row {@code f} and its revision {@code r}
 * @param column the values that facts have, in HQL; null if the type of the parameter limits its values
 * @param join adds the rows that have the column; empty if {@code f} or a citation {@code c} has it
 */
public record Filter(
        String parameter,
        @Nullable Object value,
        String condition,
        @Nullable String column,
        String join) {

    /** A filter whose values are limited by the type of its parameter. */
    public static Filter of(String parameter, @Nullable Object value, String condition) {
        return new Filter(
                parameter, value instanceof Enum<?> constant ? Vocabulary.word(constant) : value, condition, null, "");
    }

    /** A filter that takes any text. Of a list without items, an unknown value is an error. */
    public static Filter openEnded(String parameter, @Nullable String value, String condition, String column) {
        return new Filter(parameter, value, condition, column, "");
    }

    /** The same with a column of other rows. */
    public static Filter openEnded(
            String parameter, @Nullable String value, String condition, String column, String join) {
        return new Filter(parameter, value, condition, column, join);
    }
}
