package org.dossier.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dossier.text.Vocabulary;

/** Writes revisions and their projections. */
@ApplicationScoped
public class RevisionStore {

    private static final String REFERRING = "select distinct x.id.space, x.id.id from ReferenceEntity x"
            + " join RevisionEntity r on r.id.space = x.id.space and r.id.id = x.id.id and r.id.revision = x.id.revision"
            + " where x.id.toSpace = :space and x.id.toId = :id and r.endedIn is null order by x.id.space, x.id.id";

    private static final String REFERRING_FACTS = "select distinct x.id.space from ReferenceEntity x"
            + " join RevisionEntity r on r.id.space = x.id.space and r.id.id = x.id.id and r.id.revision = x.id.revision"
            + " where x.id.toSpace = :space and x.id.toId in :ids and x.id.space not in :collections and"
            + RevisionRow.IS_VISIBLE;

    private static final String AFTER =
            "select r from RevisionEntity r where r.content is not null and (r.id.space, r.id.id,"
                    + " r.id.revision) > (:space, :id, :revision) order by r.id.space, r.id.id, r.id.revision";

    /** Maximum number of things in a statement, or of revisions in memory. */
    private static final int AT_ONCE = 500;

    private final EntityManager store;
    private final ContentRulesBySubject rules;
    private final List<Projector> projectors;

    RevisionStore(EntityManager store, ContentRulesBySubject rules, Instance<Projector> projectors) {
        this.store = store;
        this.rules = rules;
        this.projectors = projectors.stream().toList();
    }

    /** Ends the open revisions of some things. */
    public void end(Collection<Ref> things, int edition) {
        forEachPart(things, (space, ids) -> store.createQuery("update RevisionEntity r set r.endedIn = :edition"
                        + " where r.id.space = :space and r.id.id in :ids and r.endedIn is null")
                .setParameter("edition", edition)
                .setParameter("space", space)
                .setParameter("ids", ids)
                .executeUpdate());
    }

    /** Writes the revisions that an edition makes: first all of them, then the rows that refer to them. */
    public void add(List<NewRevision> made, int edition, Instant publishedAt) {
        made.forEach(revision -> store.persist(row(revision, edition, publishedAt)));
        store.flush();
        for (NewRevision revision : made) {
            if (revision.content() != null) {
                project(revision.content(), revision.id());
            }
        }
    }

    private static RevisionEntity row(NewRevision made, int edition, Instant publishedAt) {
        RevisionEntity row = new RevisionEntity();
        row.id = made.id();
        row.subject = Vocabulary.word(made.subject());
        row.madeIn = edition;
        row.change = Vocabulary.word(made.change());
        row.revisedAt = publishedAt;
        row.content = made.written();
        return row;
    }

    private void project(Content content, RevisionId revision) {
        projectors.stream()
                .flatMap(projector -> projector.rows(content, revision))
                .forEach(store::persist);
    }

    /** Deletes the contents of all revisions of a thing. The rows stay, because others can refer to them. */
    public void remove(Ref thing) {
        tables().forEach(table -> store.createNativeQuery("delete from " + table + " where space = :space and id = :id")
                .setParameter("space", thing.space())
                .setParameter("id", thing.id())
                .executeUpdate());
        store.createQuery("update RevisionEntity r set r.content = null, r.change = :change"
                        + " where r.id.space = :space and r.id.id = :id")
                .setParameter("change", Vocabulary.word(Change.REMOVAL))
                .setParameter("space", thing.space())
                .setParameter("id", thing.id())
                .executeUpdate();
    }

    /** Sets the time of all revisions that an edition made. */
    public void restamp(int edition, Instant publishedAt) {
        store.createQuery("update RevisionEntity r set r.revisedAt = :publishedAt where r.madeIn = :edition")
                .setParameter("publishedAt", publishedAt)
                .setParameter("edition", edition)
                .executeUpdate();
    }

    /** The organisations whose facts, as an edition shows them, refer to some sources or claimants. */
    public Set<String> organisationsReferringTo(Collection<Ref> things, int edition) {
        Set<String> organisations = new HashSet<>();
        forEachPart(
                things,
                (space, ids) -> organisations.addAll(store.createQuery(REFERRING_FACTS, String.class)
                        .setParameter("collections", Ref.COLLECTIONS)
                        .setParameter("space", space)
                        .setParameter("ids", ids)
                        .setParameter("edition", edition)
                        .getResultList()));
        return organisations;
    }

    /** Calls for the ids of each space, {@link #AT_ONCE} at a time. */
    public static void forEachPart(Collection<Ref> things, BiConsumer<String, List<String>> part) {
        things.stream()
                .distinct()
                .collect(groupingBy(Ref::space, mapping(Ref::id, toList())))
                .forEach((space, ids) -> Lists.partition(ids, AT_ONCE).forEach(some -> part.accept(space, some)));
    }

    /** Things that refer to a thing now, at most {@code most}. */
    public List<Ref> referring(Ref thing, int most) {
        return store.createQuery(REFERRING, Ref.class)
                .setParameter("space", thing.space())
                .setParameter("id", thing.id())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Rebuilds all projections.
     *
     * @return the number of revisions
     */
    public int rebuild() {
        tables().forEach(
                        table -> store.createNativeQuery("delete from " + table).executeUpdate());
        int count = 0;
        RevisionId last = new RevisionId("", "", 0);
        for (List<RevisionEntity> some = after(last); !some.isEmpty(); some = after(last)) {
            for (RevisionEntity row : some) {
                Class<? extends Content> type = rules.of(Vocabulary.constant(Subject.class, row.subject))
                        .content();
                project(ContentMapper.read(String.valueOf(row.content), type), row.id);
            }
            count += some.size();
            last = some.get(some.size() - 1).id;
            store.flush();
            store.clear();
        }
        return count;
    }

    private List<RevisionEntity> after(RevisionId last) {
        return store.createQuery(AFTER, RevisionEntity.class)
                .setParameter("space", last.space())
                .setParameter("id", last.id())
                .setParameter("revision", last.revision())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private Stream<String> tables() {
        return projectors.stream().flatMap(projector -> projector.tables().stream());
    }
}
