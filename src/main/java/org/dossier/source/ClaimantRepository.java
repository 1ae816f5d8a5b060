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
class ClaimantRepository implements PanacheRepositoryBase<ClaimantEntity, ClaimantId> {

    private static final String VISIBLE = "from ClaimantEntity c join fetch c.madeIn where" + visible("c");

    /** In the order of their ids. */
    List<ClaimantEntity> page(View view, Paging paging) {
        return find(
                        VISIBLE + "and c.id.claimant >= :from order by c.id.claimant",
                        Map.of("edition", view.edition(), "from", paging.from("")))
                .range(0, paging.rows() - 1)
                .list();
    }

    Optional<ClaimantEntity> byId(View view, String id) {
        return find(VISIBLE + "and c.id.claimant = :id", Map.of("edition", view.edition(), "id", id))
                .firstResultOptional();
    }
}
