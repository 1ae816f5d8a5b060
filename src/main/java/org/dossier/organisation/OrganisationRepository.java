package org.dossier.organisation;

import static org.dossier.edition.Revised.visible;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.RevisedRepository;
import org.dossier.edition.View;

@ApplicationScoped
class OrganisationRepository extends RevisedRepository<OrganisationEntity, OrganisationId> {

    private static final String PROFILE = "select o, f from OrganisationEntity o join fetch o.madeIn"
            + " left join RevisedFact f on f.id.organisation = o.id.organisation"
            + " and type(f) in (StatementEntity, RelationEntity, DesignationEntity) and" + visible("f")
            + "left join fetch f.madeIn where o.id.organisation = :organisation and" + visible("o")
            + "order by f.id.fact";

    OrganisationRepository() {
        super("OrganisationEntity", "id.organisation", row -> row.id.organisation());
    }

    /** An organisation that the view holds, with all that its profile says: one statement for both. */
    ProfileRows profile(View view, String organisation) {
        List<Object[]> rows = getEntityManager()
                .createQuery(PROFILE, Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("edition", view.edition())
                .getResultList();
        return new ProfileRows(
                (OrganisationEntity) rows.get(0)[0],
                rows.stream()
                        .map(row -> (RevisedFact) row[1])
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * The rows that a profile is written from.
     *
     * @param facts statements, relations and designations, in the order of their ids
     */
    record ProfileRows(OrganisationEntity organisation, List<RevisedFact> facts) {

        <E extends RevisedFact> List<E> of(Class<E> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
