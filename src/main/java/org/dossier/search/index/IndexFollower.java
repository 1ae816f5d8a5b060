package org.dossier.search.index;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dossier.edition.EditionIndexPoller;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index behind the editions, on a thread of its own: neither the start nor a publication waits for it, and none fails
 * because of it. It builds the index where there is none that fits the store, and starts anew after a failure.
 */
@Singleton
class IndexFollower {

    private static final Logger LOG = Logger.getLogger(IndexFollower.class);
    private static final int AFTER_THE_EDITIONS = Interceptor.Priority.APPLICATION + 950;
    private static final long INTERVAL_IN_MILLISECONDS = 500;
    private static final long PAUSE_AFTER_A_FAILURE_IN_SECONDS = 10;

    private final EditionIndexPoller editions;
    private final ChangeScanner changes;
    private final IndexBuilder builder;
    private final SearchIndex index;
    private final @Nullable Path folder;

    /** It does one thing after the other; a test can hold it back. */
    final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
            .setNameFormat("search-index")
            .setDaemon(true)
            .setPriority(Thread.MIN_PRIORITY)
            .build());

    private long notBefore = System.nanoTime();

    IndexFollower(
            EditionIndexPoller editions,
            ChangeScanner changes,
            IndexBuilder builder,
            SearchIndex index,
            SearchConfig config) {
        this.editions = editions;
        this.changes = changes;
        this.builder = builder;
        this.index = index;
        this.folder = config.folder().orElse(null);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it follows until it is stopped
    void start(@Observes @Priority(AFTER_THE_EDITIONS) StartupEvent started) {
        editions.listen(this::followSoon);
        thread.scheduleWithFixedDelay(this::follow, 0, INTERVAL_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        builder.stop();
        thread.shutdown();
        if (thread.awaitTermination(PAUSE_AFTER_A_FAILURE_IN_SECONDS, TimeUnit.SECONDS)) {
            index.close();
        }
    }

    private void followSoon() {
        try {
            thread.execute(this::follow);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The index no longer follows");
        }
    }

    private void follow() {
        int newest = editions.newest();
        if (newest == 0 || System.nanoTime() - notBefore < 0) {
            return;
        }
        try {
            if (index.isBroken() || newest < index.through()) {
                rebuild(newest);
            } else if (!index.isOpen()) {
                open(newest);
            }
            if (newest > index.through()) {
                builder.update(index.files(), index.through(), newest, changes.mark(newest));
                index.advance(newest);
            }
        } catch (SQLException later) {
            LOG.debugf("The search index will be brought up to date later: %s", later.getMessage());
        } catch (InterruptedIOException stopping) {
            LOG.debug("The index is not whole when the service stops; the next start goes on");
        } catch (IOException | RuntimeException | LinkageError failure) {
            LOG.warnf("The search index failed, and is opened anew: %s", failure);
            notBefore = System.nanoTime() + TimeUnit.SECONDS.toNanos(PAUSE_AFTER_A_FAILURE_IN_SECONDS);
            index.close();
        }
    }

    private void open(int newest) throws IOException, SQLException {
        IndexFiles opened = null;
        try {
            opened = IndexFiles.open(folder);
            opened.verify();
            int seen = opened.through();
            if (seen > 0 && seen <= newest && opened.mark().equals(changes.mark(seen))) {
                index.open(opened, seen);
                return;
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.warnf("The search index cannot be read, and is built anew: %s", unreadable);
        } catch (SQLException unavailable) {
            IndexFiles.closeQuietly(opened);
            throw unavailable;
        }
        IndexFiles.closeQuietly(opened);
        rebuild(newest);
    }

    private void rebuild(int newest) throws IOException, SQLException {
        index.close();
        IndexFiles created = IndexFiles.create(folder);
        try {
            builder.build(created, newest, changes.mark(newest));
        } catch (IOException | SQLException | RuntimeException failure) {
            IndexFiles.closeQuietly(created);
            throw failure;
        }
        index.open(created, newest);
    }
}
