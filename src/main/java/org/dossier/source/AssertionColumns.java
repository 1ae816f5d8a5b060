package org.dossier.source;

import java.time.LocalDate;
import org.dossier.http.media.CsvCells;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The last columns of a row that is about one fact.
 *
 * @param checked how each passage was checked, in the order of the citations
 * @param disputes ids
 */
public record AssertionColumns(
        @Nullable String caveat,
        String print,
        @Nullable String checked,
        @Nullable String disputes,
        LocalDate reviewedOn) {

    public static AssertionColumns of(Assertion assertion) {
        return new AssertionColumns(
                assertion.caveat(),
                assertion.print(),
                CsvCells.codes(assertion.citations().stream()
                        .map(citation -> Vocabulary.word(citation.checked().how()))),
                CsvCells.codes(assertion.disputes().stream()),
                assertion.reviewedOn());
    }
}
