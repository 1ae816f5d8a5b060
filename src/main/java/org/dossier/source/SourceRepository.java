package org.dossier.source;

import static org.dossier.edition.Revised.visible;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<SourceEntity, SourceId> {

    private static final String VISIBLE = "from SourceEntity s join fetch s.madeIn where" + visible("s");

    /** In the order of their ids. */
    List<SourceEntity> page(View view, Paging paging) {
        return find(
                        VISIBLE + "and s.id.source >= :from order by s.id.source",
                        Map.of("edition", view.edition(), "from", paging.from("")))
                .range(0, paging.rows() - 1)
                .list();
    }

    Optional<SourceEntity> byId(View view, String id) {
        return find(VISIBLE + "and s.id.source = :id", Map.of("edition", view.edition(), "id", id))
                .firstResultOptional();
    }
}
