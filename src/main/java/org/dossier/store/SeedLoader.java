package org.dossier.store;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dossier.edition.ChangeLog;
import org.dossier.edition.Severity;
import org.dossier.export.EditionImporter;
import org.dossier.http.problem.ProblemException;
import org.dossier.publishing.EditionPublisher;
import org.dossier.publishing.PastEdition;
import org.dossier.publishing.PublicationLock;
import org.dossier.revision.RevisionStore;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the first editions, {@code import.sql}, in an empty database, or those that another service exported. It uses one transaction under the publication lock: if
 * several instances start at once, one of them loads, and a start that is killed leaves nothing behind.
 */
@ApplicationScoped
class SeedLoader {

    private static final Logger LOG = Logger.getLogger(SeedLoader.class);
    private static final String SCRIPT = "import.sql";

    /** A large import takes hours, and is one transaction. */
    private static final int SECONDS_AT_MOST = 7 * 24 * 60 * 60;

    private final EntityManager store;
    private final ChangeLog log;
    private final EditionPublisher publisher;
    private final RevisionStore revisions;
    private final PublicationLock lock;
    private final EditionImporter importer;
    private final ObjectMapper mapper;
    private final boolean rebuild;

    /** @param rebuild whether to derive all projections anew */
    SeedLoader(
            EntityManager store,
            ChangeLog log,
            EditionPublisher publisher,
            RevisionStore revisions,
            PublicationLock lock,
            EditionImporter importer,
            ObjectMapper mapper,
            @ConfigProperty(name = "dossier.rebuild", defaultValue = "false") boolean rebuild) {
        this.store = store;
        this.log = log;
        this.publisher = publisher;
        this.revisions = revisions;
        this.lock = lock;
        this.importer = importer;
        this.mapper = mapper;
        this.rebuild = rebuild;
    }

    @Transactional
    @TransactionConfiguration(timeout = SECONDS_AT_MOST)
    void load(@Observes StartupEvent started) {
        lock.acquire();
        if (importer.isWanted()) {
            importer.fill();
        } else if (log.isEmpty()) {
            LOG.info("The store is empty: loading the first editions");
            runScript();
            List<SeedEdition> seed = store.unwrap(Session.class)
                    .createNativeQuery(
                            "select number, published_at, note from first_edition order by number", Tuple.class)
                    .addScalar("number", Integer.class)
                    .addScalar("published_at", Instant.class)
                    .addScalar("note", String.class)
                    .getResultStream()
                    .map(SeedEdition::of)
                    .toList();
            seed.forEach(this::publish);
            store.createNativeQuery("delete from first_change").executeUpdate();
            store.createNativeQuery("delete from first_edition").executeUpdate();
            LOG.infof("Loaded %d edition(s)", seed.size());
        } else if (rebuild) {
            LOG.infof("Derived all projections anew, from %d revisions", revisions.rebuild());
        }
    }

    private void runScript() {
        store.unwrap(Session.class).doWork(connection -> {
            try (Statement script = connection.createStatement()) {
                script.execute(read());
            }
        });
    }

    private void publish(SeedEdition edition) {
        ObjectNode body = mapper.createObjectNode();
        body.put("basedOn", Math.max(1, edition.number - 1));
        body.set("note", parse(edition.note));
        ArrayNode changes = body.putArray("changes");
        store.unwrap(Session.class)
                .createNativeQuery(
                        "select kind, severity, error, reason, put from first_change where edition = :number order by position",
                        Tuple.class)
                .setParameter("number", edition.number)
                .getResultStream()
                .forEach(change -> changes.add(submitted(change)));
        try {
            publisher.publishPast(PastEdition.first(edition.number, edition.publishedAt, body));
        } catch (ProblemException wrong) {
            throw new ConfigurationException(
                    SCRIPT + ", edition " + edition.number + ": "
                            + wrong.members().get("faults"),
                    wrong);
        }
    }

    private ObjectNode submitted(Tuple change) {
        ObjectNode submitted = mapper.createObjectNode();
        submitted.put("kind", change.get("kind", String.class));
        submitted.put(
                "severity",
                requireNonNullElse(change.get("severity", String.class), Vocabulary.word(Severity.SUBSTANTIVE)));
        submitted.put("error", change.get("error", String.class));
        submitted.set("reason", parse(change.get("reason", String.class)));
        submitted.set("put", parse(change.get("put", String.class)));
        return submitted;
    }

    private JsonNode parse(@Nullable String json) {
        try {
            return json == null ? mapper.nullNode() : mapper.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new ConfigurationException(SCRIPT + ": " + malformed.getOriginalMessage() + " in " + json, malformed);
        }
    }

    private static String read() {
        try (InputStream script = Thread.currentThread().getContextClassLoader().getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A row of {@code first_edition}.
     *
     * @param note as JSON
     */
    private record SeedEdition(int number, Instant publishedAt, String note) {

        static SeedEdition of(Tuple row) {
            return new SeedEdition(
                    row.get("number", Integer.class),
                    row.get("published_at", Instant.class),
                    row.get("note", String.class));
        }
    }
}
