package org.dossier.search.index;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.dossier.edition.EditionIndexPoller;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The index as far as it is there: {@link IndexFollower} opens it, and brings it up to date. */
@Singleton
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    /** Requests that may wait for the index at the same time, so that workers are left for others. */
    private static final int MOST_WAITING = 4;

    private final EditionIndexPoller editions;
    private final Duration patience;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Object advanced = new Object();

    private volatile @Nullable IndexFiles files;
    private volatile int through;

    /** Set by a search that cannot read the files. */
    private volatile boolean broken;

    SearchIndex(EditionIndexPoller editions, SearchConfig config) {
        this.editions = editions;
        this.patience = config.patience();
    }

    /** Works with a searcher. */
    public interface Search<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** The last edition that the index has whole; 0 while there is no index. */
    int through() {
        return through;
    }

    /** Whether the index has every published edition, and no removed text. */
    public boolean isCurrent() {
        return through >= editions.newest();
    }

    /**
     * Waits a moment for an edition, if the index is behind it.
     *
     * @return the last edition that the index has whole
     * @throws ProblemException if there is no index yet
     */
    public int awaitEdition(int edition) {
        if (through < edition && waiting.tryAcquire()) {
            try {
                await(edition);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } finally {
                waiting.release();
            }
        }
        int seen = through;
        if (seen == 0) {
            throw notReady("The search index is being built.");
        }
        return seen;
    }

    private void await(int edition) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (advanced) {
            for (long left = deadline - System.nanoTime();
                    through < edition && left > 0;
                    left = deadline - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(advanced, left);
            }
        }
    }

    /** @throws ProblemException if the index cannot be read at the moment */
    public <T> T search(Search<T> search) {
        try {
            return files().search(search);
        } catch (AlreadyClosedException closed) {
            throw notReady("The search index is being built.");
        } catch (IOException unreadable) {
            LOG.warnf("The search index cannot be read, and is built anew: %s", unreadable);
            broken = true;
            throw notReady("The search index is being built.");
        }
    }

    /** The error of a search that works a little later. */
    public static ProblemException notReady(String detail) {
        return new ProblemException(ProblemType.SEARCH_NOT_READY, detail).retryAfter(RETRY_AFTER_SECONDS);
    }

    boolean isOpen() {
        return files != null;
    }

    boolean isBroken() {
        return broken;
    }

    /** @throws AlreadyClosedException if it is not open */
    IndexFiles files() {
        IndexFiles open = files;
        if (open == null) {
            throw new AlreadyClosedException("not open");
        }
        return open;
    }

    /** Lets searches read the files. */
    void open(IndexFiles opened, int edition) {
        files = opened;
        broken = false;
        advance(edition);
    }

    /** Lets searches know how far the files go. */
    void advance(int edition) {
        synchronized (advanced) {
            through = edition;
            advanced.notifyAll();
        }
    }

    void close() {
        through = 0;
        IndexFiles open = files;
        files = null;
        IndexFiles.closeQuietly(open);
    }
}
