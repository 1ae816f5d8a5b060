package org.dossier.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The lock under which editions are published, one at a time on all instances. */
@ApplicationScoped
public class PublicationLock {

    private final EntityManager store;

    PublicationLock(EntityManager store) {
        this.store = store;
    }

    /** Waits for the lock; the transaction holds it until it ends. */
    public void acquire() {
        store.createNativeQuery("select id from publication_lock for update", Integer.class)
                .getSingleResult();
    }
}
