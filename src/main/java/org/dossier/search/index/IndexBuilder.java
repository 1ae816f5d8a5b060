package org.dossier.search.index;

import com.google.common.collect.Lists;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.dossier.revision.IndexedRevision;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionId;
import org.dossier.revision.RevisionScanner;
import org.jboss.logging.Logger;

/** Fills the index from the store, some hundred revisions at a time. */
@Singleton
class IndexBuilder {

    private static final Logger LOG = Logger.getLogger(IndexBuilder.class);
    private static final int AT_ONCE = 500;

    private final RevisionScanner revisions;
    private final ChangeScanner changes;
    private volatile boolean stopping;

    IndexBuilder(RevisionScanner revisions, ChangeScanner changes) {
        this.revisions = revisions;
        this.changes = changes;
    }

    /** Ends a build that is under way. */
    void stop() {
        stopping = true;
    }

    /** Fills an empty index; what later editions change meanwhile is brought up to date after it. */
    void build(IndexFiles files, int through, String mark) throws IOException, SQLException {
        long start = System.nanoTime();
        int count = 0;
        RevisionId last = new RevisionId("", "", 0);
        for (List<IndexedRevision> some = revisions.after(last, AT_ONCE);
                !some.isEmpty();
                some = revisions.after(last, AT_ONCE)) {
            add(files, some);
            count += some.size();
            last = some.get(some.size() - 1).id();
        }
        files.commit(through, mark, false);
        LOG.infof(
                "Built the search index from %d revisions in %d ms",
                count, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    /** Derives anew what the editions after one changed, one edition after the other. */
    void update(IndexFiles files, int after, int through, String mark) throws IOException, SQLException {
        boolean hasRemovals = false;
        for (int edition = after + 1; edition <= through; edition++) {
            for (List<Ref> some : Lists.partition(changes.in(edition), AT_ONCE)) {
                List<IndexedRevision> read = revisions.of(some);
                hasRemovals |= read.stream().anyMatch(revision -> revision.content() == null);
                for (Ref thing : some) {
                    files.delete(thing);
                }
                add(files, read);
            }
        }
        files.commit(through, mark, hasRemovals);
    }

    private void add(IndexFiles files, List<IndexedRevision> some) throws IOException {
        for (IndexedRevision revision : some) {
            if (stopping) {
                throw new InterruptedIOException("the service is stopping");
            }
            for (Document document : DocumentWriter.documents(revision)) {
                files.add(document);
            }
        }
    }
}
