package org.dossier.http.paging;

import java.util.List;
import java.util.function.Function;

/**
 * The rows of one page.
 *
 * @param <R> a row
 */
public record Slice<R>(List<R> rows, PageLinks links) {

    public <T> Page<T> map(Function<R, T> write) {
        return new Page<>(rows.stream().map(write).toList(), links);
    }
}
