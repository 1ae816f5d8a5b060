package org.dossier.figure;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.edition.FactKind;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.View;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.KnownValues;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.http.problem.ProblemException;
import org.dossier.source.CitationRepository;
import org.dossier.source.Provenance;
import org.jspecify.annotations.Nullable;

/** The figures of an organisation as a view shows them, each with its provenance. */
@ApplicationScoped
public class Figures {

    private final FigureRepository rows;
    private final CitationRepository citations;

    Figures(FigureRepository rows, CitationRepository citations) {
        this.rows = rows;
        this.citations = citations;
    }

    Page<Figure> page(View view, String organisation, FigureFilter filter, Paging paging) {
        List<FigureEntity> read = rows.page(view, organisation, filter, paging);
        checkKnown(view, organisation, filter, read.size());
        Slice<FigureEntity> slice = paging.slice(read, FigureEntity::key, view.walk());
        Function<RevisedFact, Provenance> provenance = citations.of(view, slice.rows());
        return slice.map(row -> write(row, provenance.apply(row), view));
    }

    Optional<Figure> byId(View view, String organisation, String id) {
        return rows.byId(view, organisation, id)
                .map(row -> write(view, List.of(row)).get(0));
    }

    /** All figures, in the order of their ids. */
    public List<Figure> all(View view, String organisation) {
        return write(view, rows.all(view, organisation));
    }

    /** The figures of one metric, in the order of their ids; empty when the view has none. */
    public List<Figure> ofMetric(View view, String organisation, String metric) {
        return write(view, rows.ofMetric(view, organisation, metric));
    }

    /** An id is unknown even where others of the list are found; one that was retracted or removed is left out silently. */
    private void checkKnown(View view, String organisation, FigureFilter filter, int found) {
        if (filter.ids() != null && found < filter.ids().names().size()) {
            List<String> missing = new ArrayList<>(filter.ids().names());
            missing.removeAll(rows.everPublished(view, organisation, missing));
            if (!missing.isEmpty()) {
                throw ProblemException.notAllowed("ids", missing.get(0), rows.known(view, organisation, "ids"));
            }
        }
        if (found == 0) {
            KnownValues.check(filter.openEnded(), parameter -> rows.known(view, organisation, parameter));
        }
    }

    private List<Figure> write(View view, List<FigureEntity> figures) {
        Function<RevisedFact, Provenance> provenance = citations.of(view, figures);
        return figures.stream()
                .map(row -> write(row, provenance.apply(row), view))
                .toList();
    }

    private static Figure write(FigureEntity row, Provenance provenance, View view) {
        Language language = view.language();
        Qualifier qualifier = Vocabulary.constant(Qualifier.class, row.qualifier);
        return new Figure(
                row.revised(),
                row.metric,
                row.aboutKind == null
                        ? null
                        : About.of(row.aboutKind, requireNonNull(row.aboutId), row.aboutName, language),
                row.label.in(language),
                Vocabulary.constant(Scope.class, row.scope),
                Vocabulary.constant(Role.class, row.role),
                plain(row.quantity),
                plain(row.low),
                plain(row.high),
                row.valueText == null ? null : row.valueText.in(language),
                row.unit,
                row.per,
                qualifier,
                qualifier.hedge(language),
                row.derivedFrom.stream().map(Derivation::of).toList(),
                row.asOf,
                row.stated,
                row.statement.in(language),
                provenance,
                RevisedLinks.of(FactKind.FIGURE, row, view));
    }

    /** Without the zeros that one database appends and another does not. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
