package org.dossier.figure;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.date.PartialDate;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.reference.Party;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;

/** Figures as a table. */
@Singleton
final class FigureTable implements Table<Figure, FigureRow> {

    private final PublicUrl service;

    FigureTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Figure> item() {
        return Figure.class;
    }

    @Override
    public Class<FigureRow> row() {
        return FigureRow.class;
    }

    @Override
    public Stream<FigureRow> rows(Figure figure, Language language) {
        About about = figure.about();
        PartialDate stated = figure.stated();
        return Stream.of(new FigureRow(
                figure.revised(),
                figure.metric(),
                about == null ? null : about.kind(),
                about == null ? null : about.id(),
                about == null ? null : about.name(),
                figure.label(),
                figure.scope(),
                figure.role(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.valueText(),
                figure.unit(),
                figure.per(),
                figure.qualifier(),
                figure.hedge(),
                CsvCells.codes(figure.derivedFrom().stream()
                        .filter(derivation -> derivation.fact() != null)
                        .map(derivation -> derivation.fact() + "@" + derivation.revision())),
                CsvCells.codes(figure.derivedFrom().stream().map(derivation -> Vocabulary.word(derivation.rule()))),
                figure.asOf().edtf(),
                figure.asOf().earliest(),
                figure.asOf().latest(),
                figure.asOf().text(),
                stated == null ? null : stated.edtf(),
                stated == null ? null : stated.earliest(),
                stated == null ? null : stated.latest(),
                stated == null ? null : stated.text(),
                figure.assertion().statement(),
                CitationColumns.of(figure.assertion()),
                service.of(figure.links().self()),
                AssertionColumns.of(figure.assertion()),
                CsvCells.codes(figure.assertion().people().stream().map(Party::id)),
                CsvCells.texts(figure.assertion().people().stream().map(Party::name)),
                figure.derived(),
                figure.composition(),
                figure.degree(),
                Vocabulary.label(figure.scope(), language)));
    }
}
