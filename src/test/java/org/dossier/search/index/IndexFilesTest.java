package org.dossier.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.dossier.revision.IndexedRevision;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionId;
import org.dossier.revision.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {

    @TempDir
    Path folder;

    @Test
    void an_index_is_found_again_with_what_it_has() throws IOException {
        write();
        try (IndexFiles files = IndexFiles.open(folder)) {
            files.verify();
            assertThat(files.through()).isEqualTo(3);
            assertThat(files.mark()).isEqualTo("mark");
            assertThat(documents(files)).isEqualTo(1);
        }
    }

    @Test
    void a_folder_that_another_has_is_not_shared() throws IOException {
        write();
        try (IndexFiles files = IndexFiles.open(folder);
                IndexFiles other = IndexFiles.open(folder)) {
            assertThat(documents(files)).isEqualTo(1);
            assertThat(other.through()).isZero();
            assertThat(Path.of(folder + "-2")).isDirectory();
        }
    }

    @Test
    void a_damaged_file_is_noticed_and_a_new_index_takes_its_place() throws IOException {
        write();
        try (Stream<Path> all = Files.list(folder)) {
            Path damaged = all.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(damaged);
            bytes[bytes.length / 2] ^= 1;
            Files.write(damaged, bytes);
        }
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "not ours");
        assertThatThrownBy(() -> {
                    try (IndexFiles files = IndexFiles.open(folder)) {
                        files.verify();
                    }
                })
                .isInstanceOf(IOException.class);
        try (IndexFiles files = IndexFiles.create(folder)) {
            assertThat(files.through()).isZero();
            assertThat(documents(files)).isZero();
        }
        assertThat(foreign).exists();
    }

    @Test
    void a_file_that_was_cut_off_does_not_keep_the_folder_from_a_new_index() throws IOException {
        write();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".cfs")).toList()) {
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 10));
            }
        }
        assertThatThrownBy(() -> IndexFiles.open(folder)).isInstanceOf(IOException.class);
        try (IndexFiles files = IndexFiles.create(folder)) {
            assertThat(documents(files)).isZero();
        }
        assertThat(Path.of(folder + "-2")).doesNotExist();
    }

    @Test
    void what_was_removed_leaves_the_disk() throws IOException {
        write();
        try (IndexFiles files = IndexFiles.open(folder)) {
            files.delete(Ref.claimant("somebody"));
            files.commit(4, "mark", true);
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.filter(Files::isRegularFile)).noneSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains("unmistakable"));
        }
    }

    private void write() throws IOException {
        try (IndexFiles files = IndexFiles.create(folder)) {
            IndexedRevision revision =
                    new IndexedRevision(new RevisionId("claimants", "somebody", 1), Subject.CLAIMANT, 1, null, """
                    {"subject": "claimant", "id": "somebody", "name": {"en": "Unmistakable", "es": "Inconfundible"}}""");
            files.add(DocumentWriter.documents(revision).get(0));
            files.commit(3, "mark", false);
        }
    }

    private static int documents(IndexFiles files) throws IOException {
        return files.search(searcher -> searcher.count(new MatchAllDocsQuery()));
    }
}
