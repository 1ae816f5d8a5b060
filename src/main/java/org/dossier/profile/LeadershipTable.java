package org.dossier.profile;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.reference.Party;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** The statements on the leadership as a table. */
@Singleton
final class LeadershipTable implements Table<Leadership, LeadershipRow> {

    private final PublicUrl service;

    LeadershipTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Leadership> item() {
        return Leadership.class;
    }

    @Override
    public Class<LeadershipRow> row() {
        return LeadershipRow.class;
    }

    @Override
    public Stream<LeadershipRow> rows(Leadership said, Language language) {
        return Stream.of(new LeadershipRow(
                said.revised(),
                said.person().id(),
                said.person().name(),
                said.status(),
                said.alias(),
                said.certainty(),
                said.asOf().edtf(),
                said.asOf().earliest(),
                said.asOf().latest(),
                said.asOf().text(),
                said.assertion().statement(),
                CitationColumns.of(said.assertion()),
                service.of(said.links().self()),
                AssertionColumns.of(said.assertion()),
                CsvCells.codes(said.assertion().people().stream().map(Party::id)),
                CsvCells.texts(said.assertion().people().stream().map(Party::name)),
                Vocabulary.label(said.status(), language),
                Vocabulary.label(said.certainty(), language)));
    }
}
