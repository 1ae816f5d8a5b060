package org.dossier.brief;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.assertion.FactContent;
import org.dossier.brief.BriefSelection.ChosenLeader;
import org.dossier.brief.BriefSelection.Corrected;
import org.dossier.designation.DesignationContent;
import org.dossier.dispute.DisputeContent;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.figure.About;
import org.dossier.figure.FigureContent;
import org.dossier.figure.Scope;
import org.dossier.presence.PresenceContent;
import org.dossier.presence.PresenceStatus;
import org.dossier.profile.Aspect;
import org.dossier.profile.Name;
import org.dossier.profile.OrganisationContent;
import org.dossier.profile.StatementContent;
import org.dossier.reference.LeadershipStatus;
import org.dossier.revision.Content;
import org.dossier.revision.Revised;
import org.dossier.text.Vocabulary;
import org.dossier.timeline.EventContent;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the facts that a brief shows, by the rules that {@link Brief} tells its readers. Of estimates it chooses none: it takes
 * them all.
 *
 * @param dossier the entry of an organisation and all its facts and disputes, by id
 */
record BriefSelector(List<Revised<?>> dossier) {

    private static final int MOST_NAMES = 4;
    private static final int MOST_LEADERS = 2;
    private static final int MOST_EVENTS = 3;

    /** What is said of a person's freedom. */
    private static final Set<LeadershipStatus> FREEDOM = EnumSet.of(
            LeadershipStatus.ARRESTED,
            LeadershipStatus.JAILED,
            LeadershipStatus.ESCAPED,
            LeadershipStatus.AT_LARGE,
            LeadershipStatus.REPORTED_DEAD);

    /** @param corrections those of the newest edition that made some */
    BriefSelection select(List<ChangeLogEntry> corrections) {
        List<ChosenLeader> leaders = leaders();
        return new BriefSelection(
                of(OrganisationContent.class).findFirst().orElseThrow().content(),
                names(),
                what(),
                leaders,
                figures(
                        "membership_total",
                        figure -> figure.about() == null && figure.unit().equals("people")),
                figures("annual_profit", figure -> figure.about() == null && isMoney(figure)),
                leaders.isEmpty()
                        ? List.of()
                        : rewards(leaders.get(0).leader().content().personId()),
                NewestFirst.of(statements(Aspect.BASE), StatementContent::asOf)
                        .findFirst()
                        .orElse(null),
                jurisdictions(),
                of(PresenceContent.class)
                        .filter(claim -> claim.content().status() != PresenceStatus.DESIGNATION_ONLY)
                        .toList(),
                of(EventContent.class)
                        .sorted(comparing(
                                        (Revised<EventContent> event) ->
                                                event.content().date(),
                                        NewestFirst.BY_TIME)
                                .thenComparing(event -> event.ref().id())
                                .reversed())
                        .limit(MOST_EVENTS)
                        .toList(),
                corrected(corrections),
                corrections.size(),
                of(DisputeContent.class).toList());
    }

    private List<Revised<StatementContent>> names() {
        String shown = Vocabulary.word(Name.Type.PRIMARY);
        return NewestFirst.of(statements(Aspect.NAME), StatementContent::asOf)
                .filter(name -> !shown.equals(name.content().type()))
                .sorted(comparing(name -> Vocabulary.constant(
                        Name.Type.class, String.valueOf(name.content().type()))))
                .limit(MOST_NAMES)
                .toList();
    }

    private @Nullable Revised<? extends FactContent> what() {
        return Stream.<Stream<? extends Revised<? extends FactContent>>>of(
                        NewestFirst.of(
                                of(PresenceContent.class)
                                        .filter(claim -> claim.content().status() == PresenceStatus.ORIGIN),
                                PresenceContent::asOf),
                        NewestFirst.of(statements(Aspect.ORIGIN), StatementContent::asOf),
                        NewestFirst.of(statements(Aspect.STRUCTURE), StatementContent::asOf))
                .<Revised<? extends FactContent>>flatMap(facts -> facts.limit(1))
                .findFirst()
                .orElse(null);
    }

    private List<ChosenLeader> leaders() {
        return NewestFirst.of(leadership(EnumSet.of(LeadershipStatus.LEADER)), StatementContent::asOf)
                .collect(groupingBy(leader -> leader.content().personId(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .limit(MOST_LEADERS)
                .map(said -> new ChosenLeader(
                        said.get(0),
                        NewestFirst.of(
                                        leadership(FREEDOM)
                                                .filter(status -> Objects.equals(
                                                        status.content().personId(),
                                                        said.get(0).content().personId())),
                                        StatementContent::asOf)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private Stream<Revised<StatementContent>> leadership(Set<LeadershipStatus> statuses) {
        return statements(Aspect.LEADERSHIP)
                .filter(said -> statuses.contains(Vocabulary.constant(
                        LeadershipStatus.class, String.valueOf(said.content().type()))));
    }

    private List<Revised<FigureContent>> rewards(@Nullable String person) {
        return figures(
                "reward_offered",
                figure -> figure.about() != null
                        && figure.about().kind() == About.Kind.PERSON
                        && figure.about().id().equals(person)
                        && isMoney(figure));
    }

    private List<Revised<FigureContent>> figures(String metric, Function<FigureContent, Boolean> which) {
        return of(FigureContent.class)
                .filter(figure -> figure.content().metric().equals(metric)
                        && figure.content().scope() == Scope.ORGANISATION
                        && which.apply(figure.content()))
                .toList();
    }

    private static boolean isMoney(FigureContent figure) {
        return figure.unit().matches("[A-Z]{3}");
    }

    private List<List<Revised<DesignationContent>>> jurisdictions() {
        return NewestFirst.of(
                        of(DesignationContent.class)
                                .filter(label -> label.content().ended() == null),
                        DesignationContent::effective)
                .collect(groupingBy(label -> label.content().jurisdiction(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .toList();
    }

    private @Nullable Corrected corrected(List<ChangeLogEntry> corrections) {
        return corrections.stream()
                .min(comparing(ChangeLogEntry::severity, reverseOrder())
                        .thenComparing(change -> change.ref().id()))
                .flatMap(change -> of(FactContent.class)
                        .filter(fact -> fact.ref().equals(change.ref()))
                        .findFirst()
                        .map(fact -> new Corrected(change, fact)))
                .orElse(null);
    }

    private Stream<Revised<StatementContent>> statements(Aspect aspect) {
        return of(StatementContent.class).filter(said -> said.content().aspect() == aspect);
    }

    @SuppressWarnings("unchecked") // its content is of the type
    private <C extends Content> Stream<Revised<C>> of(Class<C> type) {
        return dossier.stream().filter(fact -> type.isInstance(fact.content())).map(fact -> (Revised<C>) fact);
    }
}
