package org.dossier.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** The figures of an organisation as a snapshot shows them, each with who asserts it. */
@ApplicationScoped
public class FigureReader {

    private final FigureRepository figures;
    private final AssertionReader assertions;

    FigureReader(FigureRepository figures, AssertionReader assertions) {
        this.figures = figures;
        this.assertions = assertions;
    }

    Page<Figure> page(Snapshot snapshot, String organisation, FigureFilter filter, Paging paging) {
        List<Revised<FigureContent>> read = figures.page(snapshot, organisation, filter, paging);
        figures.checkKnown(snapshot, organisation, filter, read.size());
        Slice<Revised<FigureContent>> slice = paging.slice(read, FigureRepository::key, snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(snapshot, slice.rows());
        return slice.map(row -> write(row, assertion.apply(row), snapshot));
    }

    Optional<Figure> byId(Snapshot snapshot, String organisation, String id) {
        return figures.byId(snapshot, organisation, id)
                .map(row -> write(row, assertions.of(snapshot, List.of(row)).apply(row), snapshot));
    }

    /**
     * All figures.
     *
     * @param claimants whose figures; null for everyone's
     * @param since only those of the metrics and things of which a figure changed after this edition; 0 for all
     */
    public ComparableFigures all(
            Snapshot snapshot, String organisation, @Nullable CommaSeparated claimants, int since) {
        return comparable(snapshot, organisation, claimants, figures.all(snapshot, organisation, claimants, since));
    }

    /**
     * The figures of one metric; none if the snapshot has none.
     *
     * @param claimants whose figures; null for everyone's
     */
    public ComparableFigures ofMetric(
            Snapshot snapshot, String organisation, String metric, @Nullable CommaSeparated claimants) {
        return comparable(
                snapshot, organisation, claimants, figures.ofMetric(snapshot, organisation, metric, claimants));
    }

    private ComparableFigures comparable(
            Snapshot snapshot,
            String organisation,
            @Nullable CommaSeparated claimants,
            List<Revised<FigureContent>> rows) {
        AssertionReader.WithCaveats read = assertions.withCaveats(snapshot, organisation, rows);
        List<Figure> written = rows.stream()
                .map(row -> write(row, read.assertions().apply(row), snapshot))
                .toList();
        if (claimants != null && !claimantsOf(written).containsAll(claimants.names())) {
            figures.checkKnown(snapshot, organisation, claimants);
        }
        return new ComparableFigures(written, read.caveats());
    }

    private static Set<String> claimantsOf(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.assertion().citations().stream())
                .map(citation -> citation.claimant().id())
                .collect(Collectors.toSet());
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
