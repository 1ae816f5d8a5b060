package org.dossier.http.media;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins several values into one cell of a CSV table. */
public final class CsvCells {

    private static final String SEPARATOR = " | ";
    private static final String LIKE_SEPARATOR = " ¦ ";

    private CsvCells() {}

    /** Joins ids, codes and snake-case words, which contain no spaces. */
    public static @Nullable String codes(Stream<String> codes) {
        String cell = codes.collect(Collectors.joining(" "));
        return cell.isEmpty() ? null : cell;
    }

    /**
     * Joins texts and URLs. A null value becomes an empty one, so that positions correspond between columns. A
     * separator within a text is replaced by a broken bar.
     *
     * @return null if all values are empty
     */
    public static @Nullable String texts(Stream<? extends @Nullable String> texts) {
        List<String> values = texts.map(text -> Objects.requireNonNullElse(text, ""))
                .map(text -> text.replace(SEPARATOR, LIKE_SEPARATOR))
                .toList();
        return values.stream().allMatch(String::isEmpty) ? null : String.join(SEPARATOR, values);
    }
}
