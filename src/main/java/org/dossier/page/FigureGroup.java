package org.dossier.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import org.dossier.page.chart.EstimateMark;
import org.dossier.page.chart.EstimatePlot;
import org.dossier.page.data.PageStatistic;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one metric about one thing, by the time that they are about.
 *
 * @param statistic the same side by side; null if the API compares none of them
 * @param plot null where there are not two numbers to compare
 */
public record FigureGroup(
        String id,
        String label,
        String scope,
        List<FactView> figures,
        @Nullable PageStatistic statistic,
        @Nullable EstimatePlot plot) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    static FigureGroup of(List<FactView> given, @Nullable PageStatistic statistic, PageTranslator words) {
        List<FactView> figures = given.stream()
                .sorted(comparing(FigureGroup::firstDay, nullsLast(naturalOrder())))
                .toList();
        FactView first = given.get(0);
        long numbers = figures.stream()
                .filter(figure -> !EstimatePlot.markOf(figure.estimate()).equals(EstimateMark.WORDS))
                .count();
        NumberText text = new NumberText(words);
        return new FigureGroup(
                "figures-" + first.fact().id(),
                String.valueOf(first.fact().label()),
                String.valueOf(first.fact().scope()),
                figures,
                statistic,
                numbers < 2
                        ? null
                        : EstimatePlot.of(
                                figures.stream().map(FactView::estimate).toList(),
                                number -> text.ofAxis(number, first.fact().unit())));
    }

    public int count() {
        return figures.size();
    }

    private static @Nullable LocalDate firstDay(FactView figure) {
        return figure.time() == null ? null : figure.time().earliest();
    }
}
