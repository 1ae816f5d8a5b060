package org.dossier.source;

import static org.dossier.edition.Revised.visible;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.edition.Conditions;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.RevisionId;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;

/**
 * What is asked of every kind of fact. Conditions and columns are about the row {@code f}; an order is written for a row
 * that is put in as {@code %1$s}.
 *
 * @param <E> the row of a revision
 */
public abstract class CitedFactRepository<E extends RevisedFact> implements PanacheRepositoryBase<E, RevisionId> {

    protected static final String BY_ID = "%1$s.id.fact";

    private static final String HAS_CITATION =
            " exists (select 1 from CitationEntity c where c.id.organisation = f.id.organisation"
                    + " and c.id.fact = f.id.fact and c.id.revision = f.id.revision and ";

    /** The fact cites the source {@code :source}. */
    protected static final String CITES_SOURCE = HAS_CITATION + "c.source = :source) ";

    /** The fact is asserted by the claimant {@code :claimant}. */
    protected static final String ASSERTED_BY = HAS_CITATION + "c.claimant = :claimant) ";

    /** The fact was revised after the time {@code :changedSince}. */
    protected static final String CHANGED_SINCE = "f.madeIn.publishedAt > :changedSince";

    private final String row;
    private final String joins;

    /**
     * @param row the name of the row's type, as queries have it
     * @param fetched the collections that are always read with it
     */
    protected CitedFactRepository(String row, String... fetched) {
        this.row = row;
        this.joins = " join fetch %1$s.madeIn"
                + Arrays.stream(fetched)
                        .map(collection -> " left join fetch %1$s." + collection)
                        .collect(Collectors.joining());
    }

    public Optional<E> byId(View view, String organisation, String id) {
        return list(in(view, organisation).and(BY_ID.formatted("f") + " = :id", "id", id), BY_ID).stream()
                .findFirst();
    }

    /** The values of a column that the view holds; those of {@code c} are of the facts' citations. */
    protected List<String> values(View view, String organisation, String column) {
        return getEntityManager()
                .createQuery(
                        "select distinct %1$s from %2$s f join CitationEntity c on c.id.organisation = f.id.organisation"
                                        .formatted(column, row)
                                + " and c.id.fact = f.id.fact and c.id.revision = f.id.revision"
                                + " where f.id.organisation = :organisation and" + visible("f")
                                + "and %1$s is not null order by %1$s".formatted(column),
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("edition", view.edition())
                .getResultList();
    }

    /** What every list starts from: the facts of an organisation that the view shows. */
    protected Conditions in(View view, String organisation) {
        return new Conditions(
                "f.id.organisation = :organisation and" + visible("f"),
                Map.of("organisation", organisation, "edition", view.edition()));
    }

    protected List<E> list(Conditions where, String order) {
        return find(
                        "select f from " + row + " f" + joins.formatted("f") + " where " + where.clause() + " order by "
                                + order.formatted("f"),
                        where.parameters())
                .list();
    }

    /** One page: the ids are limited first, since each row may come with several of its collections. */
    protected List<E> page(Conditions where, String order, Paging paging) {
        return find(
                        "select w from " + row + " w" + joins.formatted("w")
                                + " where w.id.organisation = :organisation and" + visible("w")
                                + "and w.id.fact in (select f.id.fact from " + row + " f where " + where.clause()
                                + " order by " + order.formatted("f") + " limit :rows) order by "
                                + order.formatted("w"),
                        where.set("rows", paging.rows()).parameters())
                .list();
    }
}
