package org.dossier.organisation;

import static org.dossier.edition.Revised.visible;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dossier.edition.RevisedRepository;
import org.dossier.edition.View;

@ApplicationScoped
class OrganisationRepository extends RevisedRepository<OrganisationEntity, OrganisationId> {

    OrganisationRepository() {
        super("OrganisationEntity", "id.organisation");
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
