package org.dossier.http.media;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How several values share one cell of a table. */
public final class Cells {

    private static final String SEPARATOR = " | ";
    private static final String LIKE_SEPARATOR = " ¦ ";

    private Cells() {}

    /** Ids, codes and words in snake case, none of which has a space. */
    public static @Nullable String codes(Stream<String> codes) {
        String cell = codes.collect(Collectors.joining(" "));
        return cell.isEmpty() ? null : cell;
    }

    /**
     * Texts and addresses. One that is null leaves its place empty, so that the values of neighbouring columns keep side by side;
     * one that holds the separator gets a broken bar instead.
     *
     * @return null when there is nothing at all
     */
    public static @Nullable String texts(Stream<? extends @Nullable String> texts) {
        List<String> values = texts.map(text -> Objects.requireNonNullElse(text, ""))
                .map(text -> text.replace(SEPARATOR, LIKE_SEPARATOR))
                .toList();
        return values.stream().allMatch(String::isEmpty) ? null : String.join(SEPARATOR, values);
    }
}
