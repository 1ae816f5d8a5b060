package org.dossier.assertion;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dossier.date.PartialDate;
import org.dossier.http.media.CsvCells;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of a table comes from. The values of one cell stand in the order of the citations, so that the second claimant
 * belongs to the second source and to the second locator.
 *
 * @param attribution the lines to print, all different
 * @param claimants ids
 * @param acts what each claimant does in asserting it
 * @param sources ids
 * @param published the dates of the sources, in EDTF
 */
public record CitationColumns(
        @Nullable String attribution,
        @Nullable String claimants,
        @Nullable String acts,
        @Nullable String sources,
        @Nullable String publishers,
        @Nullable String published,
        @Nullable String sourceUrls,
        @Nullable String locators,
        @Nullable String deepLinks) {

    public static CitationColumns of(Assertion assertion) {
        return of(List.of(assertion));
    }

    /** @param assertions of all the facts that the row is about */
    public static CitationColumns of(List<Assertion> assertions) {
        List<Citation> citations =
                assertions.stream().flatMap(fact -> fact.citations().stream()).toList();
        return new CitationColumns(
                CsvCells.texts(assertions.stream().map(Assertion::attribution).distinct()),
                CsvCells.codes(
                        citations.stream().map(citation -> citation.claimant().id())),
                CsvCells.codes(citations.stream().map(citation -> Vocabulary.word(citation.act()))),
                CsvCells.codes(
                        citations.stream().map(citation -> citation.source().id())),
                texts(citations, citation -> citation.source().publisher()),
                texts(citations, CitationColumns::published),
                texts(citations, citation -> citation.source().url()),
                texts(citations, Citation::locator),
                texts(citations, Citation::deepLink));
    }

    private static @Nullable String published(Citation citation) {
        PartialDate published = citation.source().published();
        return published == null ? null : published.edtf();
    }

    private static @Nullable String texts(List<Citation> citations, Function<Citation, @Nullable String> text) {
        return CsvCells.texts(citations.stream().map(text).map(value -> Objects.requireNonNullElse(value, "")));
    }
}
