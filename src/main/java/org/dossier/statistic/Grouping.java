package org.dossier.statistic;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.figure.Derivation;
import org.dossier.figure.Figure;
import org.dossier.figure.Scope;
import org.dossier.revision.SelfLink;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Groups figures into statistics: by metric and what it is about, and also by scope, unit and per, so that numbers that
 * cannot be compared never share a low and a high.
 */
public final class Grouping {

    /** By the latest day they can mean, then by the earliest; an open end is later than any day. */
    static final Comparator<PartialDate> BY_TIME = comparing(PartialDate::latest, nullsLast(naturalOrder()))
            .thenComparing(PartialDate::earliest, nullsFirst(naturalOrder()));

    private Grouping() {}

    /** The figures of each group by its key, in the order of the keys. */
    public static Map<String, List<Figure>> of(List<Figure> figures) {
        return new TreeMap<>(figures.stream().collect(groupingBy(Grouping::key, toList())));
    }

    /** Names a group; those about the organisation itself come first. It is what a cursor over statistics holds. */
    private static String key(Figure figure) {
        return Stream.of(
                        figure.scope() == Scope.ORGANISATION ? "0" : "1",
                        figure.metric(),
                        figure.about() == null ? "" : figure.about().id(),
                        Vocabulary.word(figure.scope()),
                        figure.unit(),
                        Objects.requireNonNullElse(figure.per(), ""))
                .collect(Collectors.joining("/"));
    }

    /** @param caveats that hold for all of them */
    public static StatisticGroup group(List<Figure> figures, List<String> caveats, String self) {
        List<Estimate> estimates = figures.stream()
                .sorted(comparing(Figure::asOf, BY_TIME)
                        .thenComparing(figure -> figure.revised().id()))
                .map(Estimate::of)
                .toList();
        return new StatisticGroup(statistic(figures.get(0), estimates, caveats, self), estimates);
    }

    private static Statistic statistic(Figure any, List<Estimate> estimates, List<String> caveats, String self) {
        List<Estimate> printed = estimates.stream()
                .filter(estimate -> !estimate.figure().derived())
                .toList();
        return new Statistic(
                any.metric(),
                any.about(),
                any.label(),
                any.scope(),
                any.unit(),
                any.per(),
                Agreement.of(estimates),
                extreme(printed, BinaryOperator.minBy(naturalOrder())),
                extreme(printed, BinaryOperator.maxBy(naturalOrder())),
                printed.stream()
                        .anyMatch(
                                estimate -> Bounds.opensBelow(estimate.figure().qualifier())),
                printed.stream()
                        .anyMatch(
                                estimate -> Bounds.opensAbove(estimate.figure().qualifier())),
                estimates.size(),
                (int) estimates.stream()
                        .map(estimate ->
                                estimate.figure().assertion().citations().get(0))
                        .map(citation -> citation.claimant().id())
                        .distinct()
                        .count(),
                estimates.get(estimates.size() - 1).figure().asOf(),
                estimates.stream()
                        .map(estimate -> estimate.figure().revised())
                        .map(figure -> new Derivation(figure.id(), figure.revision(), Derivation.Rule.ESTIMATE))
                        .toList(),
                estimates.stream()
                        .map(Estimate::figure)
                        .filter(Figure::derived)
                        .map(figure -> figure.revised().id())
                        .toList(),
                caveats,
                estimates.stream()
                        .map(estimate -> estimate.figure().assertion())
                        .toList(),
                new SelfLink(self));
    }

    private static @Nullable BigDecimal extreme(List<Estimate> estimates, BinaryOperator<BigDecimal> which) {
        return estimates.stream()
                .flatMap(estimate -> Stream.of(estimate.low(), estimate.high()))
                .filter(Objects::nonNull)
                .reduce(which)
                .orElse(null);
    }
}
