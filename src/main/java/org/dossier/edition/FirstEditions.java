package org.dossier.edition;

import static java.util.Objects.requireNonNull;

import io.quarkus.panache.common.Sort;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
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

    private static final String REVISIONS = """
            select 'organisations' as space, o.id.organisation as id, o.id.revision, o.change, o.reason
            from OrganisationEntity o where o.madeIn.number = :number
            union all
            select 'claimants', c.id.claimant, c.id.revision, c.change, c.reason
            from ClaimantEntity c where c.madeIn.number = :number
            union all
            select 'sources', s.id.source, s.id.revision, s.change, s.reason
            from SourceEntity s where s.madeIn.number = :number
            union all
            select f.id.organisation, f.id.fact, f.id.revision, f.change, f.reason
            from RevisionEntity f where f.madeIn.number = :number
            """;

    private final EntityManager store;
    private final EditionRepository editions;
    private final Archives archives;
    private final Touches touches;

    FirstEditions(EntityManager store, EditionRepository editions, Archives archives, Touches touches) {
        this.store = store;
        this.editions = editions;
        this.archives = archives;
        this.touches = touches;
    }

    @Transactional
    void load(@Observes StartupEvent started) {
        touches.lock();
        if (editions.count() > 0) {
            return;
        }
        LOG.info("The store is empty: loading the first editions");
        store.unwrap(Session.class).doWork(connection -> {
            try (Statement script = connection.createStatement()) {
                script.execute(read());
            }
        });
        editions.listAll(Sort.ascending("number")).forEach(edition -> log(edition.number));
        LOG.infof("Loaded %d edition(s)", editions.count());
    }

    /** Writes what the log tells of an edition, as if it had been published by an editor. */
    private void log(int edition) {
        Map<Ref, ChangeEntity> changes = new HashMap<>();
        store.createQuery(REVISIONS, Object[].class)
                .setParameter("number", edition)
                .getResultStream()
                .forEach(row -> changes.put(new Ref((String) row[0], (String) row[1]), change(edition, row)));
        archives.all().forEach(archive -> archive.madeIn(edition).forEach((thing, content) -> {
            ChangeEntity change = requireNonNull(changes.get(thing));
            change.subject = Vocabulary.word(archive.subject());
            change.content = archives.write(content);
            store.persist(change);
        }));
        store.flush();
        touches.of(edition);
    }

    private static ChangeEntity change(int edition, Object[] row) {
        int revision = (int) row[2];
        ChangeEntity change = new ChangeEntity();
        change.id = new ChangeEntity.Id(edition, (String) row[0], (String) row[1]);
        change.revision = revision;
        change.previous = revision == 1 ? null : revision - 1;
        change.change = (String) row[3];
        change.severity = Vocabulary.word(Severity.SUBSTANTIVE);
        change.reason = (LocalisedText) row[4];
        return change;
    }

    private static String read() {
        try (InputStream script = Thread.currentThread().getContextClassLoader().getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
