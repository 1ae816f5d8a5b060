package org.dossier.organisation;

import static org.dossier.edition.Revised.visible;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.dossier.edition.View;
import org.dossier.http.paging.Paging;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, OrganisationId> {

    private static final String VISIBLE = "from OrganisationEntity o join fetch o.madeIn where" + visible("o");

    /** In the order of their ids. */
    List<OrganisationEntity> page(View view, Paging paging) {
        return find(
                        VISIBLE + "and o.id.organisation >= :from order by o.id.organisation",
                        Map.of("edition", view.edition(), "from", paging.from("")))
                .range(0, paging.rows() - 1)
                .list();
    }

    OrganisationEntity byId(View view, String id) {
        return find(VISIBLE + "and o.id.organisation = :id", Map.of("edition", view.edition(), "id", id))
                .singleResult();
    }

    /** What the profile says under one aspect, in the order of the facts' ids. */
    List<StatementEntity> statements(View view, String organisation, String aspect) {
        return getEntityManager()
                .createQuery(
                        "from StatementEntity s join fetch s.madeIn where s.id.organisation = :organisation"
                                + " and s.aspect = :aspect and" + visible("s") + "order by s.id.fact",
                        StatementEntity.class)
                .setParameter("organisation", organisation)
                .setParameter("aspect", aspect)
                .setParameter("edition", view.edition())
                .getResultList();
    }
}
