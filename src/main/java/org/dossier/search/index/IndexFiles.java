package org.dossier.search.index;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.dossier.revision.Ref;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The files of the index, open for one writer and many readers. */
final class IndexFiles implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(IndexFiles.class);
    private static final double BUFFER_IN_MEGABYTES = 16;
    private static final int MOST_ON_ONE_MACHINE = 16;
    private static final String THROUGH = "through";
    private static final String MARK = "mark";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFiles(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new Uncached());
    }

    /**
     * Opens the index as it is, or an empty one. Where another instance has the folder, one beside it is taken.
     *
     * @param folder null for an index in memory
     */
    static IndexFiles open(@Nullable Path folder) throws IOException {
        return opened(directory(folder));
    }

    /** Deletes the index, and opens an empty one. */
    static IndexFiles create(@Nullable Path folder) throws IOException {
        Directory directory = directory(folder);
        try {
            for (String file : directory.listAll()) {
                if (file.matches("(pending_)?segments.*|_.*")) { // Lucene's own, and nothing else that may be there
                    directory.deleteFile(file);
                }
            }
        } catch (IOException failed) {
            directory.close();
            throw failed;
        }
        return opened(directory);
    }

    private static IndexFiles opened(Directory directory) throws IOException {
        IndexWriter writer = null;
        try {
            writer = writer(directory);
            return new IndexFiles(directory, writer);
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw failed;
        }
    }

    private static Directory directory(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new ByteBuffersDirectory();
        }
        for (int i = 1; ; i++) {
            Directory directory = FSDirectory.open(i == 1 ? folder : Path.of(folder + "-" + i));
            try {
                directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
                return directory;
            } catch (LockObtainFailedException taken) {
                directory.close();
                if (i == MOST_ON_ONE_MACHINE) {
                    throw taken;
                }
            }
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        TieredMergePolicy merging = new TieredMergePolicy();
        // What was removed by legal order leaves the disk, and not only what is found.
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriter(
                directory,
                new IndexWriterConfig(TextAnalysis.OF_INDEX)
                        .setSimilarity(new SteadySimilarity())
                        .setIndexSort(IndexField.SORTED)
                        .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES)
                        .setMergePolicy(merging)
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setCommitOnClose(false));
    }

    /** Reads all files, and compares their checksums. */
    void verify() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    /** The edition until which the files have everything; 0 if they are not whole, or not of this version. */
    int through() {
        return Integer.parseInt(requireNonNullElse(committed().get(THROUGH), "0"));
    }

    /** What tells the store of the index from others. */
    String mark() {
        return requireNonNullElse(committed().get(MARK), "");
    }

    private Map<String, String> committed() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return IndexField.FORMAT.equals(data.get("format")) ? data : Map.of();
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** Takes out all documents that are derived from a thing. */
    void delete(Ref thing) throws IOException {
        writer.deleteDocuments(new Term(IndexField.THING, thing.toString()));
    }

    /**
     * Makes all that was written durable, and visible to searches.
     *
     * @param hasRemovals whether deleted documents have to leave the disk too
     */
    void commit(int through, String mark, boolean hasRemovals) throws IOException {
        if (hasRemovals) {
            searchers.maybeRefreshBlocking();
            writer.forceMergeDeletes();
        }
        writer.setLiveCommitData(Map.of("format", IndexField.FORMAT, THROUGH, String.valueOf(through), MARK, mark)
                .entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
        if (hasRemovals) {
            writer.deleteUnusedFiles();
        }
    }

    <T> T search(SearchIndex.Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes what may be damaged, or not there. */
    static void closeQuietly(@Nullable IndexFiles open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException | RuntimeException failure) {
            LOG.debugf("The search index did not close: %s", failure);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // In this order, from the last.
        }
    }

    /** A cache of queries would be kept on the heap; the files are in the memory of the system. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            searcher.setSimilarity(new SteadySimilarity());
            return searcher;
        }
    }
}
