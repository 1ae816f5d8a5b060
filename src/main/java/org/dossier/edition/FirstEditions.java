package org.dossier.edition;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.Objects;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Fills an empty store with the first editions, {@code import.sql}. One transaction under the publication lock: of several
 * instances that start at once one loads, and a start that is killed leaves nothing behind.
 */
@ApplicationScoped
class FirstEditions {

    private static final Logger LOG = Logger.getLogger(FirstEditions.class);
    private static final String SCRIPT = "import.sql";

    private final EntityManager store;
    private final EditionRepository editions;

    FirstEditions(EntityManager store, EditionRepository editions) {
        this.store = store;
        this.editions = editions;
    }

    @Transactional
    void load(@Observes StartupEvent started) {
        store.createNativeQuery("select id from publication_lock for update", Integer.class)
                .getSingleResult();
        if (editions.count() > 0) {
            return;
        }
        LOG.info("The store is empty: loading the first editions");
        store.unwrap(Session.class).doWork(connection -> {
            try (Statement script = connection.createStatement()) {
                script.execute(read());
            }
        });
        LOG.infof("Loaded %d edition(s)", editions.count());
    }

    private static String read() {
        try (InputStream script = Thread.currentThread().getContextClassLoader().getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
