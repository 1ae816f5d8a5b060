package org.dossier.source;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.edition.Conditions;
import org.dossier.edition.Revised;
import org.dossier.edition.RevisionRow;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;

/**
 * Reads the facts of one kind. Conditions and orders are about the derived row {@code f}, its revision {@code r} and the edition
 * {@code e} that made it.
 *
 * @param <C> what a revision says
 */
public abstract class FactRepository<C extends FactContent> {

    protected static final String BY_ID = "f.id.id";

    private static final String HAS_CITATION = " exists (select 1 from CitationEntity c where c.id.space = f.id.space"
            + " and c.id.id = f.id.id and c.id.revision = f.id.revision and ";

    /** The fact cites the source {@code :source}. */
    protected static final String CITES_SOURCE = HAS_CITATION + "c.source = :source) ";

    /** The fact is asserted by the claimant {@code :claimant}. */
    protected static final String ASSERTED_BY = HAS_CITATION + "c.claimant = :claimant) ";

    /** The fact was revised after the time {@code :changedSince}. */
    protected static final String CHANGED_SINCE = "e.publishedAt > :changedSince";

    private static final String IN_VIEW = "f.id.space = :organisation and" + RevisionRow.IS_VISIBLE;

    private final EntityManager store;
    private final Class<C> content;
    private final String from;

    /** @param row the entity of the derived rows */
    protected FactRepository(EntityManager store, Class<C> content, Class<?> row) {
        this.store = store;
        this.content = content;
        this.from = "from " + row.getSimpleName() + " f" + RevisionRow.JOIN;
    }

    public Optional<Revised<C>> byId(View view, String organisation, String id) {
        return list(in(view, organisation).and(BY_ID + " = :id", "id", id), BY_ID).stream()
                .findFirst();
    }

    /** What every list starts from: the facts of an organisation that the view shows. */
    protected Conditions in(View view, String organisation) {
        return new Conditions(IN_VIEW, Map.of("organisation", organisation, "edition", view.edition()));
    }

    protected List<Revised<C>> list(Conditions where, String order) {
        return read(query(where, order).getResultStream());
    }

    protected List<Revised<C>> page(Conditions where, String order, Paging paging) {
        return read(query(where, order).setMaxResults(paging.rows()).getResultStream());
    }

    private TypedQuery<RevisionRow> query(Conditions where, String order) {
        TypedQuery<RevisionRow> query = store.createQuery(
                RevisionRow.SELECT + from + "where " + where.clause() + " order by " + order, RevisionRow.class);
        where.parameters().forEach(query::setParameter);
        return query;
    }

    private List<Revised<C>> read(Stream<RevisionRow> rows) {
        return rows.map(row -> row.read(content)).toList();
    }

    /** The values that a column of the view's facts has; {@code c} is a citation of theirs. */
    protected List<String> values(View view, String organisation, String column) {
        return values(
                view,
                organisation,
                "join CitationEntity c on c.id.space = f.id.space and c.id.id = f.id.id and c.id.revision = f.id.revision",
                column);
    }

    /** @param join adds the rows that have the column */
    protected List<String> values(View view, String organisation, String join, String column) {
        return store.createQuery(
                        "select distinct %1$s %2$s %3$s where %4$s and %1$s is not null order by %1$s"
                                .formatted(column, from, join, IN_VIEW),
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("edition", view.edition())
                .getResultList();
    }
}
