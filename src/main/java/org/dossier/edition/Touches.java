package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which editions touched which organisations, and the lock under which editions are published. */
@ApplicationScoped
class Touches {

    /** By its facts, or by sources and claimants that these cite, as the edition leaves them. */
    private static final String OF_EDITION = """
            insert into edition_organisation (edition, organisation)
            select x.edition, x.space from edition_change x
            where x.edition = :edition and x.space not in ('organisations', 'claimants', 'sources')
            union
            select x.edition, x.id from edition_change x where x.edition = :edition and x.space = 'organisations'
            union
            select x.edition, c.organisation from edition_change x
            join citation c on c.source = x.id
            join revision r on r.organisation = c.organisation and r.fact = c.fact and r.revision = c.revision
              and r.made_in <= :edition and (r.ended_in is null or r.ended_in > :edition)
            where x.edition = :edition and x.space = 'sources'
            union
            select x.edition, c.organisation from edition_change x
            join citation c on c.claimant = x.id
            join revision r on r.organisation = c.organisation and r.fact = c.fact and r.revision = c.revision
              and r.made_in <= :edition and (r.ended_in is null or r.ended_in > :edition)
            where x.edition = :edition and x.space = 'claimants'
            union
            select x.edition, v.organisation from edition_change x
            join citation_via v on v.claimant = x.id
            join revision r on r.organisation = v.organisation and r.fact = v.fact and r.revision = v.revision
              and r.made_in <= :edition and (r.ended_in is null or r.ended_in > :edition)
            where x.edition = :edition and x.space = 'claimants'
            """;

    private final EntityManager store;

    Touches(EntityManager store) {
        this.store = store;
    }

    /** Waits until no other publishes, on any instance; held until the transaction ends. */
    void lock() {
        store.createNativeQuery("select id from publication_lock for update", Integer.class)
                .getSingleResult();
    }

    void of(int edition) {
        store.createNativeQuery(OF_EDITION).setParameter("edition", edition).executeUpdate();
    }
}
