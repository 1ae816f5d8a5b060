package org.dossier.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactKind;
import org.dossier.edition.Revised;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.View;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.parameter.KnownValues;
import org.dossier.http.problem.ProblemException;
import org.dossier.source.CitationReader;
import org.dossier.source.Provenance;

/** The figures of an organisation as a view shows them, each with its provenance. */
@ApplicationScoped
public class Figures {

    private final FigureRepository rows;
    private final CitationReader citations;

    Figures(FigureRepository rows, CitationReader citations) {
        this.rows = rows;
        this.citations = citations;
    }

    Page<Figure> page(View view, String organisation, FigureFilter filter, Paging paging) {
        List<Revised<FigureContent>> read = rows.page(view, organisation, filter, paging);
        checkKnown(view, organisation, filter, read.size());
        Slice<Revised<FigureContent>> slice = paging.slice(read, FigureRepository::key, view.walk());
        Function<Revised<?>, Provenance> provenance = citations.of(view, slice.rows());
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

    private List<Figure> write(View view, List<Revised<FigureContent>> figures) {
        Function<Revised<?>, Provenance> provenance = citations.of(view, figures);
        return figures.stream()
                .map(figure -> write(figure, provenance.apply(figure), view))
                .toList();
    }

    private static Figure write(Revised<FigureContent> revised, Provenance provenance, View view) {
        Language language = view.language();
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
                figure.valueText() == null ? null : figure.valueText().in(language),
                figure.unit(),
                figure.per(),
                figure.qualifier(),
                figure.qualifier().hedge(language),
                figure.derivedFrom(),
                PartialDate.of(figure.asOf()),
                PartialDate.ofNullable(figure.stated()),
                figure.statement().in(language),
                provenance,
                RevisedLinks.of(FactKind.FIGURE, figure.ref(), view));
    }
}
