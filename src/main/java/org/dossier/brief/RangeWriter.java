package org.dossier.brief;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.figure.Figure;
import org.dossier.figure.Qualifier;
import org.dossier.statistic.Estimate;
import org.dossier.statistic.Statistic;
import org.dossier.statistic.StatisticGroup;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Writes the estimates of one quantity as a range, with a sentence to print that prefers none of them. */
record RangeWriter(String organisation, Language language) {

    /** Without these, the number would say something else; that all are estimates, the sentence says. */
    private static final Set<Qualifier> HEDGED = EnumSet.of(
            Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.UP_TO, Qualifier.SLIGHTLY_LESS_THAN);

    /** @param subject the name of what the sentence is about */
    BriefRange write(String part, String subject, StatisticGroup group) {
        List<Figure> ends = Stream.of(group.lowest(), group.highest())
                .filter(Objects::nonNull)
                .map(Estimate::figure)
                .distinct()
                .toList();
        return new BriefRange(
                group.statistic().low(),
                group.statistic().high(),
                group.statistic().unit(),
                print(part, subject, group),
                ends.stream()
                        .map(figure -> organisation + "/" + figure.revised().id() + "@"
                                + figure.revised().revision())
                        .toList(),
                group.estimates().stream()
                        .anyMatch(estimate ->
                                !estimate.figure().assertion().disputes().isEmpty()),
                ends.stream()
                        .map(figure -> new Said(part, figure.revised(), figure.asOf(), figure.assertion()))
                        .toList());
    }

    private String print(String part, String subject, StatisticGroup group) {
        Estimate lowest = group.lowest();
        Estimate highest = group.highest();
        if (group.estimates().size() == 1 || (lowest != null && lowest.equals(highest))) {
            return group.estimates().stream()
                    .filter(estimate -> lowest == null || estimate.equals(lowest))
                    .findFirst()
                    .orElseThrow()
                    .figure()
                    .assertion()
                    .print();
        }
        Statistic statistic = group.statistic();
        String makers = BriefText.of(statistic.claimants() == 1 ? "maker" : "makers", language)
                .formatted(statistic.claimants());
        return lowest == null || highest == null
                ? BriefText.of(part + ".words", language).formatted(subject, makers, years(group))
                : BriefText.of(part, language)
                        .formatted(
                                subject,
                                end(lowest, statistic.low(), statistic.unit()),
                                end(highest, statistic.high(), statistic.unit()),
                                makers,
                                years(group));
    }

    private String end(Estimate estimate, @Nullable BigDecimal number, String unit) {
        String written = BriefText.number(Objects.requireNonNull(number), unit, language);
        Figure figure = estimate.figure();
        return HEDGED.contains(figure.qualifier()) ? figure.hedge() + " " + written : written;
    }

    /** "2024", "2020–2025". */
    private static String years(StatisticGroup group) {
        List<Integer> years = group.estimates().stream()
                .map(estimate -> estimate.figure().asOf())
                .flatMap(asOf -> Stream.of(asOf.earliest(), asOf.latest()))
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .sorted(naturalOrder())
                .toList();
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
