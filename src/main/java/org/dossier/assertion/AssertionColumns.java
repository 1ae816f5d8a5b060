package org.dossier.assertion;

import java.time.LocalDate;
import java.util.List;
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
                checked(List.of(assertion)),
                CsvCells.codes(assertion.disputes().stream()),
                assertion.reviewedOn());
    }

    /** How each passage was checked, in the order of the citations. */
    public static @Nullable String checked(List<Assertion> assertions) {
        return CsvCells.codes(assertions.stream()
                .flatMap(assertion -> assertion.citations().stream())
                .map(citation -> Vocabulary.word(citation.checked().how())));
    }
}
