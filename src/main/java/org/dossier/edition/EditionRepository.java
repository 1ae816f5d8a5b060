package org.dossier.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dossier.http.paging.Paging;
import org.dossier.revision.WhereClause;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Queries for editions. */
@ApplicationScoped
public class EditionRepository implements PanacheRepositoryBase<EditionEntity, Integer> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final String CHANGES = " from ChangeEntity c where c.id.edition = e.number";

    /** Editions with how many of their changes a filter lets through, and with the number of the newest. */
    private static final String COUNTED =
            "select e, (select count(*) %1$s), (select max(n.number) from EditionEntity n)"
                    + " from EditionEntity e where %2$s order by e.number desc";

    EditionEntity latest() {
        return find("", Sort.descending("number")).firstResult();
    }

    EditionEntity first() {
        return find("", Sort.ascending("number")).firstResult();
    }

    /** Newest first; with a filter, only those that have a change which it lets through. */
    public List<Counted> page(ChangeFilter filter, @Nullable Integer since, Paging paging) {
        int from = Integer.parseInt(paging.from(NUMBER, "999999999").group());
        WhereClause changes = filter.conditions(CHANGES, Map.of("from", from));
        WhereClause where =
                new WhereClause("e.number <= :from", changes.parameters()).and("e.number > :since", "since", since);
        if (!filter.isAll()) {
            where.where("exists (select 1" + changes.clause() + ")");
        }
        return counted(changes.clause(), where)
                .setMaxResults(paging.rows())
                .getResultStream()
                .map(Counted::of)
                .toList();
    }

    /** One edition, with all its changes. */
    public Optional<Counted> counted(int number) {
        return counted(CHANGES, new WhereClause("e.number = :number", Map.of("number", number)))
                .getResultStream()
                .map(Counted::of)
                .findFirst();
    }

    private TypedQuery<Object[]> counted(String changes, WhereClause where) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(COUNTED.formatted(changes, where.clause()), Object[].class);
        where.parameters().forEach(query::setParameter);
        return query;
    }

    /**
     * An edition in a list.
     *
     * @param publishedBy null for the first editions
     * @param changes how many of its changes are listed
     * @param latest the number of the newest edition
     */
    public record Counted(
            int number,
            Instant publishedAt,
            LocalisedText note,
            @Nullable String publishedBy,
            int changes,
            int latest) {

        static Counted of(Object[] row) {
            EditionEntity edition = (EditionEntity) row[0];
            return new Counted(
                    edition.number,
                    edition.publishedAt,
                    edition.note,
                    edition.publishedBy,
                    ((Long) row[1]).intValue(),
                    (int) row[2]);
        }
    }
}
