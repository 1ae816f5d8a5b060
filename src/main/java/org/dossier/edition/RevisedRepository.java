package org.dossier.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.http.paging.Paging;

/**
 * What is asked of everything that has an id for the whole service, and revisions: organisations, claimants, sources.
 *
 * @param <E> the row of a revision
 * @param <K> its key
 */
public abstract class RevisedRepository<E extends Revised, K> implements PanacheRepositoryBase<E, K> {

    private final String visible;
    private final String id;

    /**
     * @param row the name of the row's type, as queries have it
     * @param id the path from a row to the id, e.g. {@code id.source}
     */
    protected RevisedRepository(String row, String id) {
        this.visible = "from " + row + " r join fetch r.madeIn where" + Revised.visible("r");
        this.id = "r." + id;
    }

    /** In the order of their ids. */
    public List<E> page(View view, Paging paging) {
        return find(
                        visible + "and " + id + " >= :from order by " + id,
                        Map.of("edition", view.edition(), "from", paging.from("")))
                .range(0, paging.rows() - 1)
                .list();
    }

    public Optional<E> byId(View view, String value) {
        return find(visible + "and " + id + " = :id", Map.of("edition", view.edition(), "id", value))
                .singleResultOptional();
    }
}
