package org.dossier.edition;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.RevisionStore;
import org.dossier.revision.WhereClause;
import org.jspecify.annotations.Nullable;

/** Queries of the change log. */
@ApplicationScoped
public class ChangeRepository implements PanacheRepositoryBase<ChangeEntity, ChangeEntity.Id> {

    /** Each change with the contents before and after it. */
    private static final String LOGGED = "select c, b.content, a.content, e.publishedAt from ChangeEntity c"
            + " join EditionEntity e on e.number = c.id.edition"
            + RevisionRow.leftJoin("b", "c.id.space", "c.id.id", "c.previous")
            + RevisionRow.leftJoin("a", "c.id.space", "c.id.id", "c.revision");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final String DATED = "select c, e.publishedAt from ChangeEntity c join EditionEntity e"
            + " on e.number = c.id.edition where c.id.space in :spaces and c.id.id in :ids"
            + " and c.id.edition <= :edition order by c.id.edition";

    private static final String NEWEST = "select c, a.content from ChangeEntity c"
            + RevisionRow.leftJoin("a", "c.id.space", "c.id.id", "c.revision")
            + " where c.id.space = :space and c.id.id in :ids"
            + " and not exists (select 1 from ChangeEntity n where n.id.space = c.id.space and n.id.id = c.id.id"
            + " and n.id.edition > c.id.edition)";

    /** The change of a thing by an edition. */
    Logged in(int edition, Ref thing) {
        return Logged.of(query(
                        new WhereClause(
                                "c.id.edition = :edition and c.id.space = :space and c.id.id = :id",
                                Map.of("edition", edition, "space", thing.space(), "id", thing.id())),
                        "c.id.id")
                .getSingleResult());
    }

    /** The changes of one thing after an edition and until another, the latest first. */
    List<Logged> history(Ref thing, int since, int edition, Paging paging) {
        int from = Integer.parseInt(paging.from(NUMBER, String.valueOf(edition)).group());
        return query(
                        new WhereClause(
                                "c.id.space = :space and c.id.id = :id and c.id.edition > :since and c.id.edition <= :from",
                                Map.of("space", thing.space(), "id", thing.id(), "since", since, "from", from)),
                        "c.id.edition desc")
                .setMaxResults(paging.rows())
                .getResultStream()
                .map(Logged::of)
                .toList();
    }

    /** Of {@link Logged} changes {@code c}. */
    TypedQuery<Object[]> query(WhereClause where, String order) {
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(LOGGED + " where " + where.clause() + " order by " + order, Object[].class);
        where.parameters().forEach(query::setParameter);
        return query;
    }

    /** All changes of some things, the earliest first, without the contents. */
    public List<Dated> dated(Collection<Ref> things, int edition) {
        return getEntityManager()
                .createQuery(DATED, Object[].class)
                .setParameter(
                        "spaces", things.stream().map(Ref::space).distinct().toList())
                .setParameter("ids", things.stream().map(Ref::id).distinct().toList())
                .setParameter("edition", edition)
                .getResultStream()
                .map(row -> new Dated(((ChangeEntity) row[0]).entry(), (Instant) row[1]))
                .toList();
    }

    /** The last change of each of some things; things that never existed are left out. */
    Map<Ref, LastChange> newest(Collection<Ref> things) {
        Map<Ref, LastChange> newest = new HashMap<>();
        RevisionStore.forEachPart(things, (space, ids) -> getEntityManager()
                .createQuery(NEWEST, Object[].class)
                .setParameter("space", space)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new LastChange(((ChangeEntity) row[0]).entry(), (String) row[1]))
                .forEach(last -> newest.put(last.entry().ref(), last)));
        return newest;
    }

    /** Marks all changes of a thing as removed, and deletes the reasons of those before the removal. */
    void remove(Ref thing, int edition) {
        Map<String, Object> parameters = Map.of("space", thing.space(), "id", thing.id(), "edition", edition);
        update("removedIn = :edition where id.space = :space and id.id = :id", parameters);
        update("reason = null where id.space = :space and id.id = :id and id.edition < :edition", parameters);
    }

    /** Whether the log has the thing. */
    boolean everWas(Ref thing) {
        return count("id.space = :space and id.id = :id", Map.of("space", thing.space(), "id", thing.id())) > 0;
    }

    /** The last change of a thing until an edition. */
    Optional<ChangeLogEntry> last(Ref thing, int edition) {
        return find(
                        "id.space = :space and id.id = :id and id.edition <= :edition order by id.edition desc",
                        Map.of("space", thing.space(), "id", thing.id(), "edition", edition))
                .range(0, 0)
                .firstResultOptional()
                .map(ChangeEntity::entry);
    }

    /** A change, and when it was published. */
    public record Dated(ChangeLogEntry entry, Instant publishedAt) {}

    /**
     * A change with the contents before and after it.
     *
     * @param before null where there was none, or it was removed
     * @param after null where it made none, or it was removed
     * @param characters how long both contents are as JSON
     */
    public record Logged(
            ChangeLogEntry entry,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            Instant publishedAt,
            int characters) {

        static Logged of(Object[] row) {
            return new Logged(
                    ((ChangeEntity) row[0]).entry(),
                    ContentMapper.tree((String) row[1]),
                    ContentMapper.tree((String) row[2]),
                    (Instant) row[3],
                    length((String) row[1]) + length((String) row[2]));
        }

        private static int length(@Nullable String content) {
            return content == null ? 0 : content.length();
        }
    }
}
