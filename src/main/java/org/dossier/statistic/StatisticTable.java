package org.dossier.statistic;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.figure.About;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Statistics as a table. */
@Singleton
final class StatisticTable implements Table<Statistic, StatisticRow> {

    private final PublicUrl service;

    StatisticTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Statistic> item() {
        return Statistic.class;
    }

    @Override
    public Class<StatisticRow> row() {
        return StatisticRow.class;
    }

    @Override
    public Stream<StatisticRow> rows(Statistic statistic, Language language) {
        About about = statistic.about();
        return Stream.of(new StatisticRow(
                statistic.metric(),
                about == null ? null : about.kind(),
                about == null ? null : about.id(),
                about == null ? null : about.name(),
                statistic.label(),
                statistic.scope(),
                statistic.unit(),
                statistic.per(),
                statistic.agreement(),
                statistic.low(),
                statistic.high(),
                statistic.openBelow(),
                statistic.openAbove(),
                statistic.estimates(),
                statistic.claimants(),
                statistic.latestAsOf().edtf(),
                statistic.latestAsOf().earliest(),
                statistic.latestAsOf().latest(),
                statistic.latestAsOf().text(),
                CsvCells.codes(statistic.derivedFrom().stream()
                        .map(derivation -> derivation.fact() + "@" + derivation.revision())),
                CitationColumns.of(statistic.assertions()),
                service.of(statistic.links().self()),
                CsvCells.codes(statistic.derived().stream()),
                AssertionColumns.checked(statistic.assertions()),
                CsvCells.codes(statistic.assertions().stream()
                        .flatMap(assertion -> assertion.disputes().stream())
                        .distinct()
                        .sorted()),
                CsvCells.texts(statistic.caveats().stream()),
                Vocabulary.label(statistic.scope(), language),
                Vocabulary.label(statistic.agreement(), language)));
    }
}
