package org.dossier.assertion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dossier.http.paging.Paging;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.Filter;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisionRow;
import org.dossier.revision.Snapshot;
import org.dossier.revision.WhereClause;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one kind. Conditions and orders are about the derived row {@code f} and its revision {@code r}.
 *
 * @param <C> what a revision says
 */
public abstract class FactRepository<C extends FactContent> {

    protected static final String BY_ID = "f.id.id";

    private static final String HAS_CITATION = " exists (select 1 from CitationEntity c where c.id.space = f.id.space"
            + " and c.id.id = f.id.id and c.id.revision = f.id.revision and ";

    private static final String CITATIONS =
            "join CitationEntity c on c.id.space = f.id.space and c.id.id = f.id.id and c.id.revision = f.id.revision";

    private static final String PEOPLE =
            "join PersonEntity p on p.id.space = f.id.space and p.id.id = f.id.id and p.id.revision = f.id.revision";

    private static final String HAS_PERSON = " exists (select 1 from PersonEntity p where p.id.space = f.id.space"
            + " and p.id.id = f.id.id and p.id.revision = f.id.revision and p.id.person = :person)";

    private static final String PERSON = "person";
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

    public Optional<Revised<C>> byId(Snapshot snapshot, String organisation, String id) {
        return list(in(snapshot, organisation).and(BY_ID + " = :id", "id", id), BY_ID).stream()
                .findFirst();
    }

    /** The filters of one list: its own, and those that every list of facts has. */
    protected static List<Filter> filters(Snapshot snapshot, AssertionFilter common, Filter... own) {
        List<Filter> filters = new ArrayList<>(List.of(own));
        filters.add(Filter.openEnded(
                "claimant", common.claimant(), HAS_CITATION + "c.claimant = :claimant)", "c.claimant"));
        filters.add(Filter.openEnded("source", common.source(), HAS_CITATION + "c.source = :source)", "c.source"));
        filters.add(Filter.openEnded(PERSON, common.person(), HAS_PERSON, "p.id.person", PEOPLE));
        filters.add(Filter.of("checked", common.checked(), HAS_CITATION + "c.checked = :checked)"));
        filters.add(Filter.of("since", common.since().after(snapshot), "r.madeIn > :since"));
        return filters;
    }

    /** Facts that one of some claimants asserts. */
    protected static Filter byClaimants(@Nullable CommaSeparated claimants) {
        return new Filter(
                "claimant",
                claimants == null ? null : claimants.names(),
                HAS_CITATION + "c.claimant in :claimant)",
                "c.claimant",
                "");
    }

    /** Facts with some ids. */
    protected static Filter byIds(@Nullable CommaSeparated ids) {
        return Filter.of("ids", ids == null ? null : ids.names(), BY_ID + " in :ids");
    }

    /** Every list starts from this: the facts of an organisation that the snapshot shows. */
    protected WhereClause in(Snapshot snapshot, String organisation) {
        return new WhereClause(IN_VIEW, Map.of("organisation", organisation, "edition", snapshot.edition()));
    }

    /** The same, and all filters that the request has. */
    protected WhereClause in(Snapshot snapshot, String organisation, List<Filter> filters) {
        WhereClause where = in(snapshot, organisation);
        filters.forEach(filter -> where.and(filter.condition(), filter.parameter(), filter.value()));
        return where;
    }

    /**
     * Rejects a value that no fact has, so that a misspelt value is an error instead of an empty list. Check only lists that
     * are empty, so that other reads need no further query.
     */
    protected void checkKnown(Snapshot snapshot, String organisation, List<Filter> filters) {
        for (Filter filter : filters) {
            if (filter.column() != null && filter.value() != null) {
                List<String> known = values(snapshot, organisation, filter.join(), filter.column());
                Stream<?> given =
                        filter.value() instanceof Collection<?> several ? several.stream() : Stream.of(filter.value());
                given.map(Object::toString)
                        .filter(value -> !known.contains(value))
                        .findFirst()
                        .ifPresent(value -> {
                            ProblemException unknown = ProblemException.notAllowed(filter.parameter(), value, known);
                            throw filter.parameter().equals(PERSON)
                                    ? unknown.with(
                                            "list", snapshot.link("/v1/organisations/" + organisation + "/people"))
                                    : unknown;
                        });
            }
        }
    }

    /**
     * Rejects an id that no fact ever had. An id that was retracted or removed is known.
     *
     * @param found how many facts the list has
     * @param known those of some ids that facts ever had
     * @param all the ids that facts have
     */
    protected static void checkIds(
            @Nullable CommaSeparated ids, int found, UnaryOperator<List<String>> known, Supplier<List<String>> all) {
        if (ids != null && found < ids.names().size()) {
            List<String> missing = new ArrayList<>(ids.names());
            missing.removeAll(known.apply(ids.names()));
            if (!missing.isEmpty()) {
                throw ProblemException.notAllowed("ids", missing.get(0), all.get());
            }
        }
    }

    protected List<Revised<C>> list(WhereClause where, String order) {
        return read(query(where, order).getResultStream());
    }

    protected List<Revised<C>> page(WhereClause where, String order, Paging paging) {
        return read(query(where, order).setMaxResults(paging.rows()).getResultStream());
    }

    private TypedQuery<RevisionRow> query(WhereClause where, String order) {
        TypedQuery<RevisionRow> query = store.createQuery(
                RevisionRow.SELECT + from + "where " + where.clause() + " order by " + order, RevisionRow.class);
        where.parameters().forEach(query::setParameter);
        return query;
    }

    private List<Revised<C>> read(Stream<RevisionRow> rows) {
        return rows.map(row -> row.read(content)).toList();
    }

    /**
     * The different values of a column.
     *
     * @param join adds the rows that have the column; empty if {@code f} or a citation {@code c} has it
     */
    protected List<String> values(Snapshot snapshot, String organisation, String join, String column) {
        return store.createQuery(
                        "select distinct %1$s %2$s %3$s where %4$s and %1$s is not null order by %1$s"
                                .formatted(column, from, join.isEmpty() ? CITATIONS : join, IN_VIEW),
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("edition", snapshot.edition())
                .getResultList();
    }
}
