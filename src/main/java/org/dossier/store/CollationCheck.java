package org.dossier.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Rejects a database that sorts text by the rules of a language. Cursors, and equal responses on every database, need the order
 * of code points. H2 has it; PostgreSQL's is chosen when a database is created.
 */
@ApplicationScoped
class CollationCheck {

    private final EntityManager store;

    CollationCheck(EntityManager store) {
        this.store = store;
    }

    /** Comes before {@link SeedLoader}. */
    @Transactional
    void check(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) {
        boolean byCodePoint = (boolean) store.createNativeQuery("select 'Z' < 'a' and 'a-z' < 'ab'", Boolean.class)
                .getSingleResult();
        if (!byCodePoint) {
            throw new ConfigurationException(
                    "The database sorts text by the rules of a language, but Dossier needs the order of code points."
                            + " Create it with the locale C:"
                            + " createdb --template=template0 --encoding=UTF8 --locale=C dossier");
        }
    }
}
