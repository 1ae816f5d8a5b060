package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Records which organisations an edition affects. */
@ApplicationScoped
class AffectedOrganisations {

    /** By its facts, or by the sources and claimants that these cite, as the edition leaves them. */
    private static final String INSERT = """
            insert into edition_organisation (edition, organisation)
            select x.edition, x.space from edition_change x
            where x.edition = :edition and x.space not in ('organisations', 'claimants', 'sources')
            union
            select x.edition, x.id from edition_change x where x.edition = :edition and x.space = 'organisations'
            union
            select x.edition, c.space from edition_change x
            join reference c on c.to_space = x.space and c.to_id = x.id
              and c.space not in ('organisations', 'claimants', 'sources')
            join revision r on r.space = c.space and r.id = c.id and r.revision = c.revision
              and r.made_in <= :edition and (r.ended_in is null or r.ended_in > :edition)
            where x.edition = :edition and x.space in ('claimants', 'sources')
            """;

    private final EntityManager store;

    AffectedOrganisations(EntityManager store) {
        this.store = store;
    }

    void record(int edition) {
        store.createNativeQuery(INSERT).setParameter("edition", edition).executeUpdate();
    }
}
