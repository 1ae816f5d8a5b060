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

    /** Which editions touched which organisations: by its facts, or by sources and claimants that these cite. */
    private static final String TOUCHES = """
            insert into edition_organisation (edition, organisation)
            select made_in, organisation from organisation_revision
            union
            select made_in, organisation from revision
            union
            select s.made_in, c.organisation from source_revision s
            join citation c on c.source = s.source
            join revision r on r.organisation = c.organisation and r.fact = c.fact and r.revision = c.revision
              and r.made_in <= s.made_in and (r.ended_in is null or r.ended_in > s.made_in)
            union
            select k.made_in, c.organisation from claimant_revision k
            join citation c on c.claimant = k.claimant
            join revision r on r.organisation = c.organisation and r.fact = c.fact and r.revision = c.revision
              and r.made_in <= k.made_in and (r.ended_in is null or r.ended_in > k.made_in)
            union
            select k.made_in, v.organisation from claimant_revision k
            join citation_via v on v.claimant = k.claimant
            join revision r on r.organisation = v.organisation and r.fact = v.fact and r.revision = v.revision
              and r.made_in <= k.made_in and (r.ended_in is null or r.ended_in > k.made_in)
            """;

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
        store.createNativeQuery(TOUCHES).executeUpdate();
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
