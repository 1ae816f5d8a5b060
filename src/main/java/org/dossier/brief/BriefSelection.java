package org.dossier.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.assertion.FactContent;
import org.dossier.designation.DesignationContent;
import org.dossier.dispute.DisputeContent;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.figure.FigureContent;
import org.dossier.presence.PresenceContent;
import org.dossier.profile.OrganisationContent;
import org.dossier.profile.StatementContent;
import org.dossier.revision.Revised;
import org.dossier.timeline.EventContent;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a brief shows.
 *
 * @param names the other names, the first of which has the line
 * @param what what the organisation is
 * @param membership all estimates; so are {@code profit} and {@code reward}
 * @param jurisdictions the designations of each, the newest first
 * @param presence all claims that say something of presence
 * @param corrected the fact that the newest correction is of
 * @param corrections how many facts the same edition corrected
 */
record BriefSelection(
        OrganisationContent organisation,
        List<Revised<StatementContent>> names,
        @Nullable Revised<? extends FactContent> what,
        List<ChosenLeader> leaders,
        List<Revised<FigureContent>> membership,
        List<Revised<FigureContent>> profit,
        List<Revised<FigureContent>> reward,
        @Nullable Revised<StatementContent> base,
        List<List<Revised<DesignationContent>>> jurisdictions,
        List<Revised<PresenceContent>> presence,
        List<Revised<EventContent>> events,
        @Nullable Corrected corrected,
        int corrections,
        List<Revised<DisputeContent>> disputes) {

    /** @param status the newest that is said of the person's freedom */
    record ChosenLeader(
            Revised<StatementContent> leader, @Nullable Revised<StatementContent> status) {}

    record Corrected(ChangeLogEntry change, Revised<? extends FactContent> fact) {}

    /** Only the parts of which a fact was revised after the edition {@code since}; a range keeps all its estimates. */
    BriefSelection after(int since) {
        return new BriefSelection(
                organisation,
                anyAfter(since, names) ? names : List.of(),
                what == null || isAfter(since, what) ? what : null,
                leaders.stream()
                        .filter(each -> isAfter(since, each.leader())
                                || (each.status() != null && isAfter(since, each.status())))
                        .toList(),
                anyAfter(since, membership) ? membership : List.of(),
                anyAfter(since, profit) ? profit : List.of(),
                anyAfter(since, reward) ? reward : List.of(),
                base == null || isAfter(since, base) ? base : null,
                jurisdictions.stream()
                        .filter(designations -> anyAfter(since, designations))
                        .toList(),
                presence.stream().filter(claim -> isAfter(since, claim)).toList(),
                events.stream().filter(event -> isAfter(since, event)).toList(),
                corrected == null || corrected.change().edition() > since ? corrected : null,
                corrections,
                disputes.stream().filter(dispute -> isAfter(since, dispute)).toList());
    }

    private static boolean anyAfter(int since, List<? extends Revised<?>> facts) {
        return facts.stream().anyMatch(fact -> isAfter(since, fact));
    }

    private static boolean isAfter(int since, Revised<?> fact) {
        return fact.edition() > since;
    }

    /** All facts of which the brief shows what they assert, each once. */
    List<Revised<? extends FactContent>> asserted() {
        return Stream.<Stream<? extends Revised<? extends FactContent>>>of(
                        names.stream().limit(1),
                        Stream.ofNullable(what),
                        leaders.stream().map(ChosenLeader::leader),
                        leaders.stream().map(ChosenLeader::status),
                        membership.stream(),
                        profit.stream(),
                        reward.stream(),
                        Stream.ofNullable(base),
                        jurisdictions.stream().map(designations -> designations.get(0)),
                        events.stream(),
                        Stream.ofNullable(corrected).map(Corrected::fact))
                .<Revised<? extends FactContent>>flatMap(facts -> facts)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
