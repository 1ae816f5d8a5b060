package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.http.paging.Cursor;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the edition that a request reads, before anything else is read. */
@ApplicationScoped
public class SnapshotResolver {

    /** What lists of facts of all kinds show. */
    private static final Subject[] FACTS_AND_DISPUTES = Arrays.stream(Subject.values())
            .filter(subject -> subject.isFact() || subject == Subject.DISPUTE)
            .toArray(Subject[]::new);

    /** A column: the last edition until {@code :edition} that changed a source or a claimant; 0 if there is none. */
    public static final String LAST_CHANGE_OF_AN_ENTRY = "(select coalesce(max(c.id.edition), 0) from ChangeEntity c"
            + " where c.id.edition <= :edition and c.id.space in ('claimants', 'sources') and c.change <> 'addition')";

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
        return snapshot(
                resolve(SnapshotQuery.RESOLVED, reading, cursorEdition, "").get(0), reading);
    }

    /**
     * The snapshot of one organisation's facts.
     *
     * @param shown the kinds of what a list shows, so that its cursors change only with these; none for all kinds
     * @throws ProblemException also when the edition does not hold the organisation
     */
    public Snapshot of(String organisation, ReadParameters reading, @Nullable Integer cursorEdition, Subject... shown) {
        Object[] row = resolve(SnapshotQuery.RESOLVED, reading, cursorEdition, organisation, shown)
                .get(0);
        return known(organisation, row, reading);
    }

    /** The same for a list of facts of all kinds: its cursors stay when an edition changes only gaps. */
    public Snapshot ofFacts(String organisation, ReadParameters reading, @Nullable Integer cursorEdition) {
        return of(organisation, reading, cursorEdition, FACTS_AND_DISPUTES);
    }

    /**
     * The snapshot for histories: the edition need not contain the organisation any longer.
     *
     * @throws ProblemException when there is no such edition, or the moment contradicts the cursor
     */
    public Snapshot ofHistory(String organisation, ReadParameters reading, @Nullable Integer cursorEdition) {
        return snapshot(
                resolve(SnapshotQuery.RESOLVED, reading, cursorEdition, organisation)
                        .get(0),
                reading);
    }

    /**
     * The snapshot of one organisation's facts, with the number of each kind, in one statement.
     *
     * @param shown the kinds of what a list shows beside these numbers; none for all kinds
     * @throws ProblemException also when the edition does not hold the organisation
     */
    public CountedSnapshot holdings(
            String organisation, ReadParameters reading, @Nullable Integer cursorEdition, Subject... shown) {
        List<Object[]> rows = resolve(SnapshotQuery.COUNTED, reading, cursorEdition, organisation, shown);
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
        List<Object[]> rows = resolve(SnapshotQuery.CORRECTED, reading, null, organisation);
        return new Corrected(
                known(organisation, rows.get(0), reading),
                rows.stream()
                        .filter(row -> row[3] != null)
                        .map(row -> ((ChangeEntity) row[3]).entry())
                        .toList());
    }

    /** When an edition was published. */
    public Instant publishedAt(int edition) {
        return editions.findById(edition).publishedAt;
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
