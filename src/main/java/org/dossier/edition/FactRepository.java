package org.dossier.edition;

import static org.dossier.edition.Revised.visible;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.dossier.http.parameter.Vocabulary;

/** Questions about the facts of all kinds together. */
@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<RevisedFact, RevisionId> {

    /** How many facts of each kind the view holds about an organisation. */
    public Contents contents(View view, String organisation) {
        return Contents.of(getEntityManager()
                .createQuery(
                        "select r.kind, count(*) from RevisedFact r where r.id.organisation = :organisation and"
                                + visible("r") + "and r.change <> 'retraction' group by r.kind",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("edition", view.edition())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Vocabulary.constant(FactKind.class, (String) row[0]), row -> (Long) row[1])));
    }
}
