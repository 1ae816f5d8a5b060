package org.dossier.revision;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.text.LocalisedText;
import org.dossier.text.Vocabulary;

/** Reads the revisions of a snapshot. */
@ApplicationScoped
public class RevisionReader {

    private static final String READ =
            RevisionRow.SELECT + "from RevisionEntity r where r.id.space = :space and" + RevisionRow.IS_VISIBLE;

    private static final String LAST_CHANGE = "select coalesce(max(case when r.endedIn <= :edition then r.endedIn"
            + " else r.madeIn end), 0) from RevisionEntity r where r.id.space = :space and r.madeIn <= :edition";

    private static final String DOSSIER = """
            %1$s where r.id.space = :organisation and r.subject in :subjects and r.madeIn > :since and %2$s
            union all
            %1$s where r.id.space = 'organisations' and r.id.id = :organisation and %2$s
            """.formatted(
                    "select r.subject, r.id.revision, r.madeIn, r.change, r.revisedAt, r.content from RevisionEntity r",
                    RevisionRow.IS_VISIBLE);

    private static final String EVER =
            "select r.id.id from RevisionEntity r where r.id.space = :space and r.id.id in :ids"
                    + " and r.id.revision = 1 and r.subject in :subjects and r.madeIn <= :edition";

    private final EntityManager store;
    private final ContentRulesBySubject rules;

    RevisionReader(EntityManager store, ContentRulesBySubject rules) {
        this.store = store;
        this.rules = rules;
    }

    /** A thing of one kind. */
    public <C extends Content> Optional<Revised<C>> byRef(
            Snapshot snapshot, Ref thing, Subject subject, Class<C> type) {
        return rows(READ + "and r.id.id = :id and r.subject = :subject", thing.space(), snapshot)
                .setParameter("id", thing.id())
                .setParameter("subject", Vocabulary.word(subject))
                .getResultStream()
                .findFirst()
                .map(row -> row.read(type));
    }

    public <C extends Content> Optional<Revised<C>> byRef(Snapshot snapshot, Ref thing, Class<C> type) {
        return rows(READ + "and r.id.id = :id", thing.space(), snapshot)
                .setParameter("id", thing.id())
                .getResultStream()
                .findFirst()
                .map(row -> row.read(type));
    }

    /** The organisations, claimants or sources that were revised after the edition {@code since}, in the order of ids. The links change only with an edition that changes one of its items. */
    public <C extends Content> Slice<Revised<C>> page(
            Snapshot snapshot, Subject subject, Class<C> type, int since, Paging paging) {
        String collection = String.valueOf(subject.collection());
        List<Revised<C>> read = rows(
                        READ + "and r.madeIn > :since and r.id.id >= :from order by r.id.id", collection, snapshot)
                .setParameter("since", since)
                .setParameter("from", paging.from(""))
                .setMaxResults(paging.rows())
                .getResultStream()
                .map(row -> row.read(type))
                .toList();
        return paging.slice(
                read,
                revised -> revised.ref().id(),
                snapshot.pinned() ? snapshot.edition() : lastChange(snapshot, collection));
    }

    /** All that an organisation has of one kind and was revised after the edition {@code since}, in the order of ids. */
    public <C extends Content> List<Revised<C>> all(
            Snapshot snapshot, String organisation, Subject subject, Class<C> type, int since) {
        return rows(READ + "and r.subject = :subject and r.madeIn > :since order by r.id.id", organisation, snapshot)
                .setParameter("since", since)
                .setParameter("subject", Vocabulary.word(subject))
                .getResultStream()
                .map(row -> row.read(type))
                .toList();
    }

    /** What an organisation has of one kind and was revised after the edition {@code since}, in the order of ids. */
    public <C extends Content> Slice<Revised<C>> page(
            Snapshot snapshot, String organisation, Subject subject, Class<C> type, int since, Paging paging) {
        List<Revised<C>> read = rows(
                        READ + "and r.subject = :subject and r.madeIn > :since and r.id.id >= :from order by r.id.id",
                        organisation,
                        snapshot)
                .setParameter("since", since)
                .setParameter("subject", Vocabulary.word(subject))
                .setParameter("from", paging.from(""))
                .setMaxResults(paging.rows())
                .getResultStream()
                .map(row -> row.read(type))
                .toList();
        return paging.slice(read, revised -> revised.ref().id(), snapshot.walk());
    }

    private int lastChange(Snapshot snapshot, String collection) {
        return store.createQuery(LAST_CHANGE, Integer.class)
                .setParameter("space", collection)
                .setParameter("edition", snapshot.edition())
                .getSingleResult();
    }

    private TypedQuery<RevisionRow> rows(String query, String space, Snapshot snapshot) {
        return store.createQuery(query, RevisionRow.class)
                .setParameter("space", space)
                .setParameter("edition", snapshot.edition());
    }

    /** The entry of an organisation, and its facts of some kinds revised after the edition {@code since}, by id, in one statement. */
    public List<Revised<?>> dossier(Snapshot snapshot, String organisation, Collection<Subject> facts, int since) {
        return store.createQuery(DOSSIER, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("subjects", facts.stream().map(Vocabulary::word).toList())
                .setParameter("since", since)
                .setParameter("edition", snapshot.edition())
                .getResultStream()
                .<Revised<?>>map(this::read)
                .sorted(comparing(revised -> revised.ref().id()))
                .toList();
    }

    private Revised<?> read(Object[] row) {
        Subject subject = Vocabulary.constant(Subject.class, (String) row[0]);
        return new RevisionRow((int) row[1], (int) row[2], (String) row[3], (Instant) row[4], (String) row[5])
                .read(rules.of(subject).content());
    }

    /** The name of an organisation that an edition shows. */
    public LocalisedText organisationName(String organisation, int edition) {
        RevisionRow row = store.createQuery(READ + "and r.id.id = :id", RevisionRow.class)
                .setParameter("space", Ref.organisation(organisation).space())
                .setParameter("id", organisation)
                .setParameter("edition", edition)
                .getSingleResult();
        return ContentMapper.read(row.content(), Named.class).name();
    }

    /** The names of all organisations that an edition shows, by their ids, in the order of these. */
    public SortedMap<String, LocalisedText> organisationNames(int edition) {
        SortedMap<String, LocalisedText> names = new TreeMap<>();
        store.createQuery(READ, RevisionRow.class)
                .setParameter("space", String.valueOf(Subject.ORGANISATION.collection()))
                .setParameter("edition", edition)
                .getResultStream()
                .map(row -> ContentMapper.read(row.content(), Named.class))
                .forEach(organisation -> names.put(organisation.id(), organisation.name()));
        return names;
    }

    private record Named(String id, LocalisedText name) {}

    /** The ids, of those given, that things of some kinds ever had until the snapshot's edition, even if retracted or removed since. */
    public List<String> everPublished(
            Snapshot snapshot, String space, Collection<Subject> subjects, Collection<String> ids) {
        return store.createQuery(EVER, String.class)
                .setParameter("space", space)
                .setParameter("ids", ids)
                .setParameter(
                        "subjects", subjects.stream().map(Vocabulary::word).toList())
                .setParameter("edition", snapshot.edition())
                .getResultList();
    }
}
