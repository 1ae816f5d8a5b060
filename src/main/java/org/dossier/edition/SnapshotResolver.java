package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.http.paging.Cursor;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the edition that a request reads, before anything else is read. */
@ApplicationScoped
public class SnapshotResolver {

    /**
     * The edition of a moment, whether it holds the organisation, and the last edition until then that changed what a list shows:
     * something of the kinds {@code :shown}, or an entry that it refers to. Entries are added together with what refers to them.
     */
    private static final String EDITION = "select e.number, "
            + RevisionRow.countOrganisations(":organisation", "e.number") + ","
            + " (select t.id.edition from TouchEntity t"
            + " where t.id.organisation = :organisation and t.id.edition <= e.number"
            + " and exists (select 1 from ChangeEntity c where c.id.edition = t.id.edition"
            + " and (c.id.space = :organisation and (c.subject in :shown %s)"
            + " or c.id.space in ('claimants', 'sources') and c.change <> 'addition'"
            + " or c.id.space = 'organisations' and c.id.id = :organisation))"
            + " order by t.id.edition desc fetch first 1 row only)";

    /** Or something of another kind came or went. */
    private static final String OR_COUNT_CHANGED = "or c.previous is null or c.revision is null";

    private static final String AT = " where e.number = (select max(x.number) from EditionEntity x where ";

    private static final String RESOLVED = EDITION.formatted("") + " from EditionEntity e" + AT + "%s)";

    /** The same, once for each kind of fact that the edition holds about the organisation, with how many there are. */
    private static final String COUNTED =
            EDITION.formatted(OR_COUNT_CHANGED) + ", f.subject, count(f.id.id) from EditionEntity e"
                    + RevisionRow.leftJoinFacts(":organisation", "e.number")
                    + AT + "%s) group by e.number, f.subject";

    /** The same, once for each correction of a fact by the last edition that corrected facts which still stand. */
    private static final String CORRECTED = EDITION + ", c from EditionEntity e left join ChangeEntity c on "
            + isCorrection("c")
            + " and c.id.edition = (select max(x.id.edition) from ChangeEntity x where " + isCorrection("x") + ")"
            + AT + "%s)";

    /** The change corrects a fact that the edition {@code e} shows. */
    private static String isCorrection(String change) {
        return (" %1$s.id.space = :organisation and %1$s.change = 'correction' and %1$s.subject not in ('dispute', 'gap')"
                        + " and %1$s.removedIn is null and %1$s.id.edition <= e.number and"
                        + RevisionRow.isShown("%1$s.id.space", "%1$s.id.id", "e.number"))
                .formatted(change);
    }

    /**
     * A column: the last edition until {@code :edition} that affected some organisations.
     *
     * @param organisations a query for their ids
     */
    public static String lastEditionThatAffected(String organisations) {
        return "(select max(t.id.edition) from TouchEntity t where t.id.edition <= :edition and t.id.organisation in ("
                + organisations + "))";
    }

    private final EntityManager store;
    private final EditionRepository editions;
    private final HistoryReader history;

    SnapshotResolver(EntityManager store, EditionRepository editions, HistoryReader history) {
        this.store = store;
        this.editions = editions;
        this.history = history;
    }

    /**
     * @param cursorEdition the edition in the cursor; null without one
     * @throws ProblemException when there is no such edition, or the moment contradicts the cursor
     */
    public Snapshot of(ReadParameters reading, @Nullable Integer cursorEdition) {
        return snapshot(resolve(RESOLVED, reading, cursorEdition, "").get(0), reading);
    }

    /**
     * The snapshot of one organisation's facts.
     *
     * @param shown the kinds of what a list shows, so that its cursors change only with these; none for all kinds
     * @throws ProblemException also when the edition does not hold the organisation
     */
    public Snapshot of(String organisation, ReadParameters reading, @Nullable Integer cursorEdition, Subject... shown) {
        Object[] row =
                resolve(RESOLVED, reading, cursorEdition, organisation, shown).get(0);
        return known(organisation, row, reading);
    }

    /**
     * The snapshot for histories: the edition need not contain the organisation any longer.
     *
     * @throws ProblemException when there is no such edition, or the moment contradicts the cursor
     */
    public Snapshot ofHistory(String organisation, ReadParameters reading, @Nullable Integer cursorEdition) {
        return snapshot(resolve(RESOLVED, reading, cursorEdition, organisation).get(0), reading);
    }

    /**
     * The snapshot of one organisation's facts, with the number of each kind, in one statement.
     *
     * @param shown the kinds of what a list shows beside these numbers; none for all kinds
     * @throws ProblemException also when the edition does not hold the organisation
     */
    public CountedSnapshot holdings(
            String organisation, ReadParameters reading, @Nullable Integer cursorEdition, Subject... shown) {
        List<Object[]> rows = resolve(COUNTED, reading, cursorEdition, organisation, shown);
        return new CountedSnapshot(
                known(organisation, rows.get(0), reading),
                FactCounts.of(rows.stream()
                        .filter(row -> row[3] != null)
                        .collect(Collectors.toMap(
                                row -> Vocabulary.constant(Subject.class, (String) row[3]), row -> (Long) row[4]))));
    }

    /**
     * A snapshot of one organisation's facts.
     *
     * @param corrections of facts that still stand, by the last edition that made any
     */
    public record Corrected(Snapshot snapshot, List<ChangeLogEntry> corrections) {}

    /** The same with the newest corrections, in one statement. */
    public Corrected corrected(String organisation, ReadParameters reading) {
        List<Object[]> rows = resolve(CORRECTED, reading, null, organisation);
        return new Corrected(
                known(organisation, rows.get(0), reading),
                rows.stream()
                        .filter(row -> row[3] != null)
                        .map(row -> ((ChangeEntity) row[3]).entry())
                        .toList());
    }

    private List<Object[]> resolve(
            String text,
            ReadParameters reading,
            @Nullable Integer cursorEdition,
            String organisation,
            Subject... shown) {
        reading.check();
        TypedQuery<Object[]> query;
        if (reading.edition() != null) {
            query = query(text, "x.number = :number").setParameter("number", reading.edition());
        } else if (reading.knownAt() != null) {
            query = query(text, "x.publishedAt <= :knownAt").setParameter("knownAt", reading.knownAt());
        } else if (cursorEdition != null) {
            query = query(text, "x.number = :number").setParameter("number", cursorEdition);
        } else {
            query = query(text, "true");
        }
        List<Object[]> rows = query.setParameter("organisation", organisation)
                .setParameter(
                        "shown",
                        Arrays.stream(shown.length == 0 ? Subject.values() : shown)
                                .map(Vocabulary::word)
                                .toList())
                .getResultList();
        if (rows.isEmpty()) {
            throw unknownMoment(reading);
        }
        int edition = (int) rows.get(0)[0];
        if (cursorEdition != null && cursorEdition != edition) {
            throw Cursor.invalid(
                    "The cursor is for edition " + cursorEdition + ", the request for edition " + edition + ".");
        }
        return rows;
    }

    private TypedQuery<Object[]> query(String text, String moment) {
        return store.createQuery(text.formatted(moment), Object[].class);
    }

    private Snapshot known(String organisation, Object[] row, ReadParameters reading) {
        Snapshot snapshot = snapshot(row, reading);
        if ((long) row[1] == 0) {
            throw history.absence(
                    snapshot,
                    Ref.organisation(organisation),
                    () -> ProblemException.unknownResource(
                            "organisation", organisation, snapshot.link("/v1/organisations")));
        }
        return snapshot;
    }

    private static Snapshot snapshot(Object[] row, ReadParameters reading) {
        int edition = (int) row[0];
        int touched = reading.pinned() || row[2] == null ? edition : (int) row[2];
        return new Snapshot(edition, touched, reading.pinned(), reading.presentation());
    }

    private ProblemException unknownMoment(ReadParameters reading) {
        if (reading.edition() != null) {
            return new ProblemException(ProblemType.UNKNOWN_EDITION, "There is no edition " + reading.edition() + ".")
                    .with("parameter", "edition")
                    .with("value", reading.edition().toString())
                    .with("expected", "a number from 1 to " + editions.latest().number);
        }
        if (reading.knownAt() != null) {
            return new ProblemException(
                            ProblemType.BEFORE_FIRST_EDITION,
                            "At " + reading.knownAt() + " nothing had been published.")
                    .with("parameter", "knownAt")
                    .with("value", reading.knownAt().toString())
                    .with("expected", "a time from " + editions.first().publishedAt + " on");
        }
        return Cursor.invalid("The cursor names an edition that does not exist.");
    }
}
