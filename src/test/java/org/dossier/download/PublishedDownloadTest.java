package org.dossier.download;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dossier.support.Editor;
import org.dossier.support.KeepingResponses;
import org.dossier.support.Wire;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A download of responses that are kept, and what publishing does to it. */
@QuarkusTest
@TestProfile(KeepingResponses.class)
class PublishedDownloadTest {

    private static final String DOWNLOAD = "/v1/organisations/tren-de-aragua/download.zip";

    @Inject
    SessionFactory sessions;

    @Test
    void one_that_was_asked_for_before_asks_the_store_nothing_and_one_of_the_same_edition_only_for_the_edition() {
        byte[] zip = zip(DOWNLOAD);
        long before = statements();
        assertThat(zip(DOWNLOAD)).isEqualTo(zip);
        assertThat(zip(DOWNLOAD + "?lang=en")).isEqualTo(zip);
        assertThat(statements() - before).as("the second is another question").isLessThanOrEqualTo(2);
        assertThat(zip(DOWNLOAD + "?knownAt=2999-01-01T00:00:00Z"))
                .as("a time is never kept, but the files are")
                .isEqualTo(zip(DOWNLOAD + "?edition=" + Editor.newest()));
        assertThat(file(zip, "README.md")).contains("download.zip?edition=");
    }

    @Test
    void an_edition_makes_a_new_one_and_leaves_those_before_it() {
        byte[] before = zip(DOWNLOAD);
        int edition = Editor.newest();
        byte[] pinned = zip(DOWNLOAD + "?edition=" + edition);
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-downloaded", 7))))
                .hasStatus(201);
        byte[] after = zip(DOWNLOAD);
        assertThat(after).isNotEqualTo(before);
        assertThat(file(after, "figures.csv")).contains("test-downloaded,1,addition");
        assertThat(file(after, "facts.json")).contains("test-downloaded");
        assertThat(file(after, "datapackage.json")).contains("\"version\" : \"" + (edition + 1) + "\"");
        assertThat(zip(DOWNLOAD + "?edition=" + edition)).isEqualTo(pinned);
    }

    @Test
    void what_the_law_removed_is_in_none() {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-unlawful", 8))))
                .hasStatus(201);
        String published = DOWNLOAD + "?edition=" + Editor.newest();
        assertThat(file(zip(published), "figures.csv")).contains("test-unlawful");
        Editor.publish(Editor.edition(Editor.remove("tren-de-aragua/test-unlawful")))
                .hasStatus(201);
        assertThat(file(zip(published), "figures.csv")).doesNotContain("test-unlawful");
        assertThat(file(zip(published), "facts.json")).doesNotContain("test-unlawful");
    }

    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static byte[] zip(String path) {
        Wire.get(path).hasStatus(200);
        return given().get(path).asByteArray();
    }

    private static String file(byte[] zip, String name) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), UTF_8);
                }
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        throw new AssertionError(name);
    }
}
