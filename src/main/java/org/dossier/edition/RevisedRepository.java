package org.dossier.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;

/**
 * What is asked of everything that has an id for the whole service, and revisions: organisations, claimants, sources.
 *
 * @param <E> the row of a revision
 * @param <K> its key
 */
public abstract class RevisedRepository<E extends Revised, K> implements PanacheRepositoryBase<E, K> {

    private final String visible;
    private final String lastChange;
    private final String id;
    private final Function<E, String> key;

    /**
     * @param row the name of the row's type, as queries have it
     * @param id the path from a row to the id, e.g. {@code id.source}
     * @param key the id of a row
     */
    protected RevisedRepository(String row, String id, Function<E, String> key) {
        this.visible = "from " + row + " r join fetch r.madeIn where" + Revised.visible("r");
        this.lastChange =
                "select coalesce(max(r.madeIn.number), 0) from " + row + " r where r.madeIn.number <= :edition";
        this.id = "r." + id;
        this.key = key;
    }

    /** In the order of their ids; the links change only with an edition that changes one of them. */
    public Slice<E> page(View view, Paging paging) {
        List<E> rows = find(
                        visible + "and " + id + " >= :from order by " + id,
                        Map.of("edition", view.edition(), "from", paging.from("")))
                .range(0, paging.rows() - 1)
                .list();
        return paging.slice(rows, key, view.pinned() ? view.edition() : lastChange(view));
    }

    private int lastChange(View view) {
        return getEntityManager()
                .createQuery(lastChange, Integer.class)
                .setParameter("edition", view.edition())
                .getSingleResult();
    }

    public Optional<E> byId(View view, String value) {
        return find(visible + "and " + id + " = :id", Map.of("edition", view.edition(), "id", value))
                .singleResultOptional();
    }
}
