package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.revision.RevisionRow;

/** Queries for editions as a whole. */
@ApplicationScoped
public class WholeEditionRepository {

    private static final String CHANGES = "select c, a.content from ChangeEntity c"
            + RevisionRow.leftJoin("a", "c.id.space", "c.id.id", "c.revision")
            + " where c.id.edition = :edition order by " + EditionChangeRepository.IN_ORDER;

    private static final String AFFECTED =
            "select t.id.organisation from TouchEntity t where t.id.edition = :edition order by t.id.organisation";

    private static final String REMOVALS =
            "select count(*) from ChangeEntity c where c.change = 'removal' and c.id.edition > :edition";

    private final EntityManager store;
    private final EditionRepository editions;

    WholeEditionRepository(EntityManager store, EditionRepository editions) {
        this.store = store;
        this.editions = editions;
    }

    /** @param number of an edition that there is */
    public WholeEdition read(int number) {
        EditionEntity edition = editions.findById(number);
        List<WholeEdition.MadeChange> changes = store.createQuery(CHANGES, Object[].class)
                .setParameter("edition", number)
                .getResultStream()
                .map(row -> new WholeEdition.MadeChange(((ChangeEntity) row[0]).entry(), (String) row[1]))
                .toList();
        List<String> affected = store.createQuery(AFFECTED, String.class)
                .setParameter("edition", number)
                .getResultList();
        return new WholeEdition(number, edition.publishedAt, edition.note, edition.publishedBy, affected, changes);
    }

    /** Whether an edition after this one removed anything from those before it. */
    public boolean isChangedAfter(int number) {
        return store.createQuery(REMOVALS, Long.class)
                        .setParameter("edition", number)
                        .getSingleResult()
                > 0;
    }
}
