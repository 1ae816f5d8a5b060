package org.dossier.search.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.dossier.revision.IndexedRevision;
import org.dossier.revision.Ref;

/** An index in a folder, of revisions that no store has. */
public final class IndexOfRevisions implements AutoCloseable {

    private final IndexFiles files;
    private int commits;

    public IndexOfRevisions(Path folder) throws IOException {
        files = IndexFiles.create(folder);
    }

    public void add(IndexedRevision revision) throws IOException {
        for (Document document : DocumentWriter.documents(revision)) {
            files.add(document);
        }
    }

    public void delete(Ref thing) throws IOException {
        files.delete(thing);
    }

    /** Ends a file, and lets searches read it. */
    public void commit() throws IOException {
        commits++;
        files.commit(commits, "mark", false);
    }

    public <T> T search(SearchIndex.Search<T> search) throws IOException {
        return files.search(search);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
