package org.dossier.edition;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.dossier.http.cache.DataVersions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the {@link EditionIndex} current: it polls the database, and refreshes at once after an edition was published here. While
 * the database is unavailable, the last index is used.
 */
@Singleton
public class EditionIndexPoller implements DataVersions {

    private static final Logger LOG = Logger.getLogger(EditionIndexPoller.class);
    private static final int AFTER_THE_FIRST_EDITIONS = Interceptor.Priority.APPLICATION + 900;
    private static final long INTERVAL_IN_MILLISECONDS = 500;
    private static final String ORGANISATIONS = "/v1/organisations/";

    private final DataSource store;

    /** A thread of its own, so that it polls while all workers are busy. */
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
            .setNameFormat("edition-watch")
            .setDaemon(true)
            .build());

    private volatile EditionIndex seen = EditionIndex.nothing();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean away;

    EditionIndexPoller(DataSource store) {
        this.store = store;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it polls until it is stopped
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
        EditionIndex now = seen;
        int number = edition == null ? now.newest() : edition;
        if (number < 1 || number > now.newest()) {
            return null;
        }
        return path.startsWith(ORGANISATIONS) ? now.of(organisation(path), number) : now.of(number);
    }

    /** Which editions the facts about an organisation are of, in an edition; empty where it does not know the organisation. It is answered from memory. */
    public Optional<DossierEditions> editionsOf(String organisation, int edition) {
        if (edition > seen.newest()) {
            refresh(); // another instance published it just now
        }
        EditionIndex now = seen;
        return edition > now.newest() ? Optional.empty() : Optional.ofNullable(now.editions(organisation, edition));
    }

    /** The number of the newest edition; 0 if there is none. It is answered from memory. */
    public int newest() {
        return seen.newest();
    }

    /** @param told called on any thread when there is a newer edition */
    public void listen(Runnable told) {
        listeners.add(told);
    }

    private static String organisation(String path) {
        int end = path.indexOf('/', ORGANISATIONS.length());
        return path.substring(ORGANISATIONS.length(), end < 0 ? path.length() : end);
    }

    private void lookAgain() {
        try {
            look();
            if (away) {
                LOG.info("Database available again");
            }
            away = false;
        } catch (SQLException | RuntimeException failure) {
            if (!away) {
                LOG.warnf("Database unavailable: %s", failure.getMessage());
            }
            away = true;
        }
    }

    /** Call after an edition was published here. */
    public void refresh() {
        try {
            look();
        } catch (SQLException later) {
            LOG.debugf("The new edition will be seen later: %s", later.getMessage());
        }
    }

    private synchronized void look() throws SQLException {
        try (Connection connection = store.getConnection();
                Statement query = connection.createStatement()) {
            int newest = newest(query);
            if (newest > seen.newest()) {
                seen = seen.with(query);
                listeners.forEach(Runnable::run);
            } else if (newest < seen.newest()) {
                seen = EditionIndex.nothing().with(query);
            }
        }
    }

    private static int newest(Statement query) throws SQLException {
        try (ResultSet row = query.executeQuery("select max(number) from edition")) {
            row.next();
            return row.getInt(1);
        }
    }
}
