package org.dossier.http.cache;

import com.google.common.base.Splitter;
import java.util.Set;
import org.dossier.http.conditional.Coding;
import org.jspecify.annotations.Nullable;

/**
 * A read in its normal form: all spellings of one question are equal, and its answer depends on nothing else.
 *
 * @param path as it was asked for
 * @param query sorted, without defaults, lists sorted
 * @param type the media type decided
 * @param language the language of the answer; null where there is but one, or a parameter names it
 * @param coding the content coding decided
 * @param edition the edition that is asked for; null for the newest
 * @param moment whether the query itself says which state it asks for: an edition, a time, or a page of a walk
 * @param countable whether the values of its parameters can be counted, so that its answer may be kept
 * @param vary the request headers that chose the answer
 */
public record Question(
        String path,
        String query,
        String type,
        @Nullable String language,
        Coding coding,
        @Nullable Integer edition,
        boolean moment,
        boolean countable,
        String vary) {

    /** The same, without a coding. */
    Question plain() {
        return new Question(path, query, type, language, Coding.IDENTITY, edition, moment, countable, vary);
    }

    /** The names in the query. */
    Set<String> parameters() {
        return query.isEmpty()
                ? Set.of()
                : Splitter.on('&').withKeyValueSeparator('=').split(query).keySet();
    }
}
