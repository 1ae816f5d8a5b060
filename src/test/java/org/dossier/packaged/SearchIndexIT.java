package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts with a search index that does not fit. One that is missing is built in all other tests. */
class SearchIndexIT {

    private static final String SEARCH = "/v1/search?q=guerrero&kind=person";
    private static final String BUILT = "Built the search index";

    @TempDir
    Path folder;

    @Test
    void an_index_that_does_not_fit_is_built_anew_and_no_start_fails_for_it() throws IOException {
        Path index = TrainingRun.loaded(folder).resolve("dossier.search");

        writeOtherVersion(index);
        try (PackagedService service = PackagedService.onH2(folder)) {
            assertFinds(service);
            assertThat(service.log()).contains(BUILT);
            service.stop();
        }
        truncate(largest(index));
        try (PackagedService service = PackagedService.onH2(folder)) {
            assertFinds(service);
            assertThat(service.log()).contains("cannot be read, and is built anew", BUILT);
            service.stop();
        }
        try (PackagedService service = PackagedService.onH2(folder)) {
            assertFinds(service);
            assertThat(service.log()).as("as it fits now").doesNotContain(BUILT);
            service.stop();
        }
        assertThat(folder.resolve("dossier.search-2")).doesNotExist();
        delete(index);
        Files.writeString(index, "in the way");
        try (PackagedService service = PackagedService.onH2(folder)) {
            assertThat(service.get(FirstEdition.FIGURES).statusCode()).isEqualTo(200);
            HttpResponse<String> refused = service.get(SEARCH);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(refused.body()).contains("\"search-not-ready\"");
        }
    }

    private static void assertFinds(PackagedService service) {
        service.started();
        await().until(() -> service.get(SEARCH).statusCode() == 200);
        assertThat(Wire.parse(service.get(SEARCH).body()).get("items")).isNotEmpty();
    }

    private static void writeOtherVersion(Path index) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new TextField("words-en", "other", Field.Store.NO));
            writer.addDocument(document);
            writer.setLiveCommitData(Map.of("format", "0", "through", "1").entrySet());
        }
    }

    private static Path largest(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void truncate(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length / 2));
    }

    private static void delete(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
