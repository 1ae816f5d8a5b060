package org.dossier.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.assertion.FactContent;
import org.dossier.edition.ChangeLogEntry;
import org.dossier.figure.FigureContent;
import org.dossier.presence.PresenceContent;
import org.dossier.profile.DesignationContent;
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
 * @param disputes how many there are
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
        int disputes) {

    /** @param status the newest that is said of the person's freedom */
    record ChosenLeader(
            Revised<StatementContent> leader, @Nullable Revised<StatementContent> status) {}

    record Corrected(ChangeLogEntry change, Revised<? extends FactContent> fact) {}

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
