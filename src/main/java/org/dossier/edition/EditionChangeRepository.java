package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.WhereClause;
import org.dossier.text.Vocabulary;

/** Queries for what editions changed. */
@ApplicationScoped
public class EditionChangeRepository {

    /** Organisations, claimants and sources first, then facts. */
    private static final String RANK =
            "case c.subject when 'organisation' then 1 when 'claimant' then 2" + " when 'source' then 3 else 4 end";

    static final String IN_ORDER = RANK + ", c.id.space, c.id.id";

    /** The form of {@link #key}, by which the changes of an edition are sorted. */
    private static final Pattern KEY = Pattern.compile("([1-4])/([^/]*)/([^/]*)");

    private static final String AFTER = "(%1$s > :rank or (%1$s = :rank and (c.id.space > :space"
            + " or (c.id.space = :space and c.id.id >= :id))))";

    /** Of an organisation's own entry, the organisation. */
    private static final String SPACE = "case when c.id.space = 'organisations' then c.id.id else c.id.space end";

    private final EntityManager store;
    private final ChangeRepository changes;

    EditionChangeRepository(EntityManager store, ChangeRepository changes) {
        this.store = store;
        this.changes = changes;
    }

    /** The changes of an edition that match the filter, with the contents, in the order of {@link #key}. */
    public List<ChangeRepository.Logged> logged(int edition, ChangeFilter filter, Paging paging) {
        MatchResult from = paging.from(KEY, "1//");
        return changes.query(
                        filter.conditions("c.id.edition = :edition", Map.of("edition", edition))
                                .where(AFTER.formatted(RANK))
                                .set("rank", Integer.valueOf(from.group(1)))
                                .set("space", from.group(2))
                                .set("id", from.group(3)),
                        IN_ORDER)
                .setMaxResults(paging.rows())
                .getResultStream()
                .map(ChangeRepository.Logged::of)
                .toList();
    }

    /** The sort key of the changes of an edition; a cursor contains it. */
    public static String key(ChangeLogEntry entry) {
        int rank =
                switch (entry.subject()) {
                    case ORGANISATION -> 1;
                    case CLAIMANT -> 2;
                    case SOURCE -> 3;
                    default -> 4;
                };
        return rank + "/" + entry.ref();
    }

    /** The changes of some editions that match the filter, without the contents, in the order of the log. */
    public List<ChangeLogEntry> entries(Collection<Integer> editions, ChangeFilter filter) {
        return select("select c", ChangeEntity.class, editions, filter, " order by c.id.edition desc, " + IN_ORDER)
                .map(ChangeEntity::entry)
                .toList();
    }

    /** How many changes of some editions match the filter, by kind and by what they are of. */
    public List<Count> counts(Collection<Integer> editions, ChangeFilter filter) {
        String columns = "c.id.edition, c.change, " + SPACE;
        return select("select " + columns + ", count(*)", Object[].class, editions, filter, " group by " + columns)
                .map(row -> new Count(
                        (int) row[0],
                        Vocabulary.constant(Change.class, (String) row[1]),
                        (String) row[2],
                        ((Long) row[3]).intValue()))
                .toList();
    }

    private <T> Stream<T> select(
            String columns, Class<T> type, Collection<Integer> editions, ChangeFilter filter, String end) {
        if (editions.isEmpty()) {
            return Stream.of();
        }
        WhereClause where = filter.conditions("c.id.edition in :editions", Map.of("editions", editions));
        TypedQuery<T> query = store.createQuery(columns + " from ChangeEntity c where " + where.clause() + end, type);
        where.parameters().forEach(query::setParameter);
        return query.getResultStream();
    }

    /**
     * Rejects the id of an organisation that never was. Check only what is empty, so that other reads need no further query.
     *
     * @throws ProblemException if the filter names one
     */
    public void checkKnown(ChangeFilter filter) {
        if (filter.organisation() != null && !changes.everWas(Ref.organisation(filter.organisation()))) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER, "There is no organisation '" + filter.organisation() + "'.")
                    .with("parameter", "organisation")
                    .with("value", filter.organisation())
                    .with("list", "/v1/organisations");
        }
    }

    /**
     * How many changes an edition made of one kind.
     *
     * @param space the organisation that they are of, or a collection
     */
    public record Count(int edition, Change change, String space, int changes) {}
}
