package org.dossier.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;

/** The figures of an organisation as a snapshot shows them, each with who asserts it. */
@ApplicationScoped
public class FigureReader {

    private final FigureRepository rows;
    private final AssertionReader assertions;

    FigureReader(FigureRepository rows, AssertionReader assertions) {
        this.rows = rows;
        this.assertions = assertions;
    }

    Page<Figure> page(Snapshot snapshot, String organisation, FigureFilter filter, Paging paging) {
        List<Revised<FigureContent>> read = rows.page(snapshot, organisation, filter, paging);
        rows.checkKnown(snapshot, organisation, filter, read.size());
        Slice<Revised<FigureContent>> slice = paging.slice(read, FigureRepository::key, snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(snapshot, slice.rows());
        return slice.map(row -> write(row, assertion.apply(row), snapshot));
    }

    Optional<Figure> byId(Snapshot snapshot, String organisation, String id) {
        return rows.byId(snapshot, organisation, id)
                .map(row -> write(row, assertions.of(snapshot, List.of(row)).apply(row), snapshot));
    }

    /**
     * All figures.
     *
     * @param since only those of the metrics and things of which a figure changed after this edition; 0 for all
     */
    public ComparableFigures all(Snapshot snapshot, String organisation, int since) {
        return comparable(snapshot, organisation, rows.all(snapshot, organisation, since));
    }

    /** The figures of one metric; none when the snapshot has none. */
    public ComparableFigures ofMetric(Snapshot snapshot, String organisation, String metric) {
        return comparable(snapshot, organisation, rows.ofMetric(snapshot, organisation, metric));
    }

    private ComparableFigures comparable(Snapshot snapshot, String organisation, List<Revised<FigureContent>> figures) {
        AssertionReader.WithCaveats read = assertions.withCaveats(snapshot, organisation, figures);
        return new ComparableFigures(
                figures.stream()
                        .map(figure -> write(figure, read.assertions().apply(figure), snapshot))
                        .toList(),
                read.caveats());
    }

    /** A figure on the wire, from its content and what it asserts. */
    public static Figure write(Revised<FigureContent> revised, Assertion assertion, Snapshot snapshot) {
        Language language = snapshot.language();
        FigureContent figure = revised.content();
        return new Figure(
                revised.revision(),
                figure.metric(),
                figure.about() == null ? null : About.of(figure.about(), language),
                figure.label().in(language),
                figure.scope(),
                figure.role(),
                figure.value(),
                figure.low(),
                figure.high(),
                LocalisedText.ofNullable(figure.valueText(), language),
                figure.unit(),
                figure.per(),
                figure.composition(),
                figure.degree(),
                figure.qualifier(),
                figure.qualifier().hedge(language),
                !figure.derivedFrom().isEmpty(),
                figure.derivedFrom(),
                PartialDate.of(figure.asOf(), language),
                PartialDate.ofNullable(figure.stated(), language),
                assertion,
                RevisedLinks.of(Subject.FIGURE, figure.ref(), snapshot));
    }
}
