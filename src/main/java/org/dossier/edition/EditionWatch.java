package org.dossier.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.dossier.http.cache.Versions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knows from memory which editions there are, and which of them touched an organisation: changed one of its facts, or a source
 * or claimant that those cite. Another instance's edition is learnt within a second; while the store is away, what was known
 * last still holds.
 */
@Singleton
class EditionWatch implements Versions {

    private static final Logger LOG = Logger.getLogger(EditionWatch.class);
    private static final int AFTER_THE_FIRST_EDITIONS = Interceptor.Priority.APPLICATION + 900;
    private static final long INTERVAL_IN_MILLISECONDS = 500;
    private static final String ORGANISATIONS = "/v1/organisations/";

    /** What belongs to a release, and no edition changes. */
    private static final Set<String> UNCHANGING = Set.of("/v1", "/v1/", "/v1/problems");

    private static final String PROBLEMS = "/v1/problems/";

    private final DataSource store;

    /** A thread of its own, which looks also while all workers are busy. */
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
            .setNameFormat("edition-watch")
            .setDaemon(true)
            .build());

    private volatile Seen seen = new Seen(0, Map.of(), Map.of());
    private boolean away;

    EditionWatch(DataSource store) {
        this.store = store;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it looks until it is stopped
    void start(@Observes @Priority(AFTER_THE_FIRST_EDITIONS) StartupEvent started) throws SQLException {
        look();
        watch.scheduleWithFixedDelay(
                this::lookAgain, INTERVAL_IN_MILLISECONDS, INTERVAL_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        watch.shutdown();
    }

    @Override
    public @Nullable Version of(String path, @Nullable Integer edition) {
        Seen now = seen;
        int number = edition == null ? now.newest() : edition;
        Instant published = now.published().get(number);
        if (published == null) {
            return null;
        }
        if (path.startsWith(ORGANISATIONS)) {
            return now.of(organisation(path), number);
        }
        return UNCHANGING.contains(path) || path.startsWith(PROBLEMS)
                ? new Version(number, 0, Instant.EPOCH)
                : new Version(number, number, published);
    }

    private static String organisation(String path) {
        int end = path.indexOf('/', ORGANISATIONS.length());
        return path.substring(ORGANISATIONS.length(), end < 0 ? path.length() : end);
    }

    private void lookAgain() {
        try {
            look();
            if (away) {
                LOG.info("The store answers again");
            }
            away = false;
        } catch (SQLException | RuntimeException failure) {
            if (!away) {
                LOG.warnf("The store is away: %s", failure.getMessage());
            }
            away = true;
        }
    }

    private void look() throws SQLException {
        try (Connection connection = store.getConnection();
                Statement query = connection.createStatement()) {
            if (newest(query) != seen.newest()) {
                seen = read(query);
            }
        }
    }

    private static int newest(Statement query) throws SQLException {
        try (ResultSet row = query.executeQuery("select max(number) from edition")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Seen read(Statement query) throws SQLException {
        TreeMap<Integer, Instant> published = new TreeMap<>();
        try (ResultSet rows = query.executeQuery("select number, published_at from edition")) {
            while (rows.next()) {
                published.put(
                        rows.getInt(1), rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
        Map<String, NavigableSet<Integer>> touched = new HashMap<>();
        try (ResultSet rows = query.executeQuery("select organisation, edition from edition_organisation")) {
            while (rows.next()) {
                touched.computeIfAbsent(rows.getString(1), organisation -> new TreeSet<>())
                        .add(rows.getInt(2));
            }
        }
        return new Seen(published.isEmpty() ? 0 : published.lastKey(), published, touched);
    }

    /**
     * What was seen at one look.
     *
     * @param newest the number of the newest edition; 0 for none
     * @param published when each edition was published
     * @param touched the editions that touched each organisation
     */
    private record Seen(int newest, Map<Integer, Instant> published, Map<String, NavigableSet<Integer>> touched) {

        /** The state of an organisation in an edition; null where the edition does not know it. */
        @Nullable
        Version of(String organisation, int edition) {
            NavigableSet<Integer> editions = touched.get(organisation);
            Integer last = editions == null ? null : editions.floor(edition);
            return last == null ? null : new Version(edition, last, requireNonNull(published.get(last)));
        }
    }
}
