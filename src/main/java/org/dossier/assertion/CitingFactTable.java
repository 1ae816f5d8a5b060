package org.dossier.assertion;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.source.ClaimantRef;
import org.dossier.source.SourceRef;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Citations as a table, a row for each. */
@Singleton
final class CitingFactTable implements Table<CitingFact, CitingFactRow> {

    private final PublicUrl service;

    CitingFactTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<CitingFact> item() {
        return CitingFact.class;
    }

    @Override
    public Class<CitingFactRow> row() {
        return CitingFactRow.class;
    }

    @Override
    public Stream<CitingFactRow> rows(CitingFact fact, Language language) {
        Citation citation = fact.citation();
        SourceRef source = citation.source();
        PartialDate published = source.published();
        return Stream.of(new CitingFactRow(
                fact.organisation(),
                fact.fact(),
                fact.revision(),
                fact.kind(),
                fact.statement(),
                citation.claimant().id(),
                citation.claimant().name(),
                citation.claimant().kind(),
                citation.act(),
                CsvCells.codes(citation.via().stream().map(ClaimantRef::id)),
                CsvCells.texts(citation.via().stream().map(ClaimantRef::name)),
                source.id(),
                source.publisher(),
                source.title(),
                source.url(),
                published == null ? null : published.edtf(),
                published == null ? null : published.earliest(),
                published == null ? null : published.latest(),
                published == null ? null : published.text(),
                source.read(),
                source.readAt(),
                citation.locator(),
                citation.checked().how(),
                citation.checked().on(),
                citation.deepLink(),
                service.of(fact.links().self()),
                Vocabulary.label(fact.kind(), language),
                Vocabulary.label(citation.claimant().kind(), language),
                Vocabulary.label(citation.act(), language),
                Vocabulary.label(source.read(), language),
                Vocabulary.label(citation.checked().how(), language)));
    }
}
