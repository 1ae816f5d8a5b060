package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dossier.http.paging.Paging;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.WhereClause;
import org.jspecify.annotations.Nullable;

/** Queries for what changed of one organisation between two editions. */
@ApplicationScoped
public class OrganisationChangeRepository {

    private static final String OF = "(%1$s.id.space = :organisation"
            + " or (%1$s.id.space = 'organisations' and %1$s.id.id = :organisation))"
            + " and %1$s.id.edition > :since and %1$s.id.edition <= :edition";

    /** Each thing by its last change, with what it was and what it is. */
    private static final String CHANGED =
            "select c, b.id.revision, b.content, a.id.revision, a.content from ChangeEntity c"
                    + RevisionRow.leftJoinVisible("b", "c.id.space", "c.id.id", ":since")
                    + RevisionRow.leftJoinVisible("a", "c.id.space", "c.id.id", ":edition")
                    + " where not exists (select 1 from ChangeEntity n where n.id.space = c.id.space and n.id.id = c.id.id"
                    + " and n.id.edition > c.id.edition and n.id.edition <= :edition) and ";

    private static final String MATCHING =
            "select 1 from ChangeEntity m where m.id.space = c.id.space and m.id.id = c.id.id and " + OF.formatted("m");

    private static final String NEWEST_FIRST = " order by c.id.edition desc, c.id.space, c.id.id";

    private static final String FROM_KEY = "(c.id.edition < :fromEdition or (c.id.edition = :fromEdition"
            + " and (c.id.space > :fromSpace or (c.id.space = :fromSpace and c.id.id >= :fromId))))";

    /** The form of {@link #key}. */
    private static final Pattern KEY = Pattern.compile("(\\d{1,9})/([^/]*)/([^/]*)");

    private final EntityManager store;

    OrganisationChangeRepository(EntityManager store) {
        this.store = store;
    }

    /**
     * What changed, each thing once, in the order of {@link #key}.
     *
     * @param since the earlier edition; 0 for before the first
     * @param filter each thing has a change that matches
     */
    public List<Changed> page(String organisation, int since, int edition, KindFilter filter, Paging paging) {
        MatchResult from = paging.from(KEY, edition + "//");
        WhereClause where = new WhereClause(
                        OF.formatted("c"), Map.of("organisation", organisation, "since", since, "edition", edition))
                .where(FROM_KEY)
                .set("fromEdition", Integer.valueOf(from.group(1)))
                .set("fromSpace", from.group(2))
                .set("fromId", from.group(3));
        if (!filter.isAll()) {
            WhereClause matching = filter.addTo(new WhereClause(MATCHING, where.parameters()), "m");
            where.where("exists (" + matching.clause() + ")");
            matching.parameters().forEach(where::set);
        }
        TypedQuery<Object[]> query = store.createQuery(CHANGED + where.clause() + NEWEST_FIRST, Object[].class);
        where.parameters().forEach(query::setParameter);
        return query.setMaxResults(paging.rows())
                .getResultStream()
                .map(Changed::of)
                .toList();
    }

    /** The sort key of what changed, the last change first; a cursor contains it. */
    public static String key(Changed changed) {
        return changed.last().edition() + "/" + changed.last().ref();
    }

    /**
     * A thing that changed.
     *
     * @param last its last change until the later edition
     * @param was the revision that the earlier edition shows; null where it shows none
     * @param before the content of that revision as JSON
     * @param is the revision that the later edition shows; null where it shows none
     * @param after the content of that revision as JSON
     */
    public record Changed(
            ChangeLogEntry last,
            @Nullable Integer was,
            @Nullable String before,
            @Nullable Integer is,
            @Nullable String after) {

        static Changed of(Object[] row) {
            return new Changed(
                    ((ChangeEntity) row[0]).entry(), (Integer) row[1], (String) row[2], (Integer) row[3], (String)
                            row[4]);
        }
    }
}
