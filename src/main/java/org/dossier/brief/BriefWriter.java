package org.dossier.brief;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.FactContent;
import org.dossier.assertion.LinkedClaimMapper.Said;
import org.dossier.brief.BriefSelection.ChosenLeader;
import org.dossier.brief.BriefSelection.Corrected;
import org.dossier.date.PartialDate;
import org.dossier.designation.DesignationContent;
import org.dossier.figure.FigureContent;
import org.dossier.figure.FigureReader;
import org.dossier.profile.StatementContent;
import org.dossier.reference.Country;
import org.dossier.reference.LeadershipStatus;
import org.dossier.reference.Party;
import org.dossier.revision.Ref;
import org.dossier.revision.Revised;
import org.dossier.revision.Snapshot;
import org.dossier.statistic.Grouping;
import org.dossier.statistic.StatisticGroup;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes a brief of the facts that were selected for it, in the language of the snapshot. */
record BriefWriter(BriefSelection facts, Function<Revised<?>, Assertion> assertions, Snapshot snapshot) {

    private static final int MOST_JURISDICTIONS = 8;

    private Language language() {
        return snapshot.language();
    }

    private Ref organisation() {
        return facts.organisation().ref();
    }

    private String name() {
        return facts.organisation().name().in(language());
    }

    Brief write() {
        RangeWriter ranges = new RangeWriter(organisation().id(), language());
        return new Brief(
                organisation().id(),
                name(),
                names(),
                facts.what() == null ? null : line("what", facts.what(), null),
                facts.leaders().stream().map(this::leader).toList(),
                membership(ranges),
                group(facts.profit())
                        .map(estimates -> ranges.write("profit", name(), estimates))
                        .orElse(null),
                group(facts.reward())
                        .map(offers -> ranges.write(
                                "reward",
                                requireNonNull(offers.statistic().about()).name(),
                                offers))
                        .orElse(null),
                facts.base() == null
                        ? null
                        : line("base", facts.base(), facts.base().content().asOf()),
                designations(),
                BriefPresence.of(facts.presence(), language()),
                facts.events().stream()
                        .map(event -> new BriefEvent(
                                event.content().date(),
                                line("events", event, event.content().date())))
                        .toList(),
                facts.corrected() == null ? null : correction(facts.corrected()),
                facts.disputes().size(),
                BriefLinks.of(organisation(), snapshot));
    }

    private @Nullable BriefNames names() {
        if (facts.names().isEmpty()) {
            return null;
        }
        BriefLine first = line("names", facts.names().get(0), null);
        return new BriefNames(
                facts.names().stream()
                        .map(name -> requireNonNull(name.content().name()))
                        .distinct()
                        .toList(),
                first.ref(),
                first.said());
    }

    private BriefLeader leader(ChosenLeader chosen) {
        StatementContent leader = chosen.leader().content();
        return new BriefLeader(
                new Party(requireNonNull(leader.personId()), requireNonNull(leader.personName())),
                requireNonNull(leader.asOf()),
                line("leaders", chosen.leader(), leader.asOf()),
                chosen.status() == null ? null : status(chosen.status()));
    }

    private BriefLeader.Status status(Revised<StatementContent> revised) {
        StatementContent said = revised.content();
        LeadershipStatus status = Vocabulary.constant(LeadershipStatus.class, requireNonNull(said.type()));
        return new BriefLeader.Status(
                status,
                Vocabulary.label(status, language()),
                requireNonNull(said.asOf()),
                line("leaders", revised, said.asOf()));
    }

    private @Nullable BriefMembership membership(RangeWriter ranges) {
        return group(facts.membership())
                .map(estimates -> new BriefMembership(
                        ranges.write("membership", name(), estimates),
                        estimates.statistic().openBelow(),
                        estimates.statistic().openAbove(),
                        estimates.statistic().claimants(),
                        estimates.statistic().agreement(),
                        Vocabulary.label(estimates.statistic().agreement(), language())))
                .orElse(null);
    }

    /** Numbers that cannot be compared are never in one range: of several groups the largest is shown. */
    private Optional<StatisticGroup> group(List<Revised<FigureContent>> estimates) {
        return Grouping.of(estimates.stream()
                        .map(figure -> FigureReader.write(figure, assertions.apply(figure), snapshot))
                        .toList())
                .values()
                .stream()
                .min(comparing(List::size, reverseOrder()))
                .map(figures -> Grouping.group(figures, List.of(), ""));
    }

    private BriefDesignations designations() {
        List<Revised<DesignationContent>> newest = facts.jurisdictions().stream()
                .limit(MOST_JURISDICTIONS)
                .map(labels -> labels.get(0))
                .toList();
        List<BriefLine> lines = newest.stream()
                .map(label -> line("designations", label, label.content().effective()))
                .toList();
        return new BriefDesignations(
                facts.jurisdictions().stream().mapToInt(List::size).sum(),
                newest.stream().map(label -> label.content().jurisdiction()).toList(),
                newest.isEmpty() ? null : print(newest),
                lines.stream().map(BriefLine::ref).toList(),
                lines.stream().anyMatch(BriefLine::disputed),
                lines.stream().map(BriefLine::said).toList());
    }

    private String print(List<Revised<DesignationContent>> labels) {
        String each = labels.stream()
                .map(Revised::content)
                .map(label -> BriefText.of("designation", language())
                        .formatted(
                                label.label().in(language()),
                                Country.of(label.jurisdiction(), language()).name(),
                                BriefText.year(PartialDate.of(label.effective()))))
                .collect(joining(", "));
        return BriefText.of("designations", language()).formatted(name(), each);
    }

    private BriefCorrection correction(Corrected corrected) {
        return new BriefCorrection(
                corrected.change().edition(),
                facts.corrections(),
                String.valueOf(LocalisedText.ofNullable(corrected.change().reason(), language())),
                line("correction", corrected.fact(), null));
    }

    private BriefLine line(String part, Revised<? extends FactContent> fact, @Nullable String asOf) {
        Assertion assertion = assertions.apply(fact);
        return new BriefLine(
                assertion.print(),
                fact.ref() + "@" + fact.number(),
                !assertion.disputes().isEmpty(),
                new Said(part, fact.revision(), PartialDate.ofNullable(asOf, language()), assertion));
    }
}
