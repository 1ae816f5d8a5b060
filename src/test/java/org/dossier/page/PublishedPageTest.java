package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.dossier.support.Editor;
import org.dossier.support.Wire;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Pages that are kept, and what publishing does to them. */
@QuarkusTest
@TestProfile(PublishedPageTest.KeepingPages.class)
class PublishedPageTest {

    private static final String DOSSIER = "/organisations/tren-de-aragua";

    /** The service as it is shipped, with a store in which no other test takes editions back. */
    public static class KeepingPages implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dossier.cache.bytes",
                    "67108864",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:published-pages;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    SessionFactory sessions;

    @Test
    void a_page_that_was_asked_for_before_asks_the_store_nothing() {
        for (String path : new String[] {"/", DOSSIER, "/es" + DOSSIER, "/facts/tren-de-aragua/members-risquez"}) {
            String page = Wire.get(path).hasStatus(200).text();
            long before = sessions.getStatistics().getPrepareStatementCount();
            assertThat(Wire.get(path, "Accept", "text/html", "Accept-Language", "fr")
                            .text())
                    .isEqualTo(page);
            assertThat(Wire.get(path + "?fbclid=1").text()).isEqualTo(page);
            assertThat(sessions.getStatistics().getPrepareStatementCount())
                    .as(path)
                    .isEqualTo(before);
        }
    }

    @Test
    void an_edition_shows_at_once_on_the_pages_of_what_it_changes() {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-shown", 41))))
                .hasStatus(201);
        Wire first = Wire.get(DOSSIER);
        int edition = Editor.newest();
        String fact = "/facts/tren-de-aragua/test-shown";
        assertThat(first.text()).contains("id=\"test-shown\"").doesNotContain("Corrected in edition " + (edition + 1));
        String before = Wire.get(fact).hasStatus(200).text();

        Editor.publish(Editor.edition(Editor.put("correction", Editor.figure("test-shown", 42))))
                .hasStatus(201);

        Wire.get(DOSSIER, "If-None-Match", first.header("ETag"))
                .hasStatus(200)
                .hasHeader("Dossier-Edition", String.valueOf(edition + 1));
        assertThat(Wire.get(DOSSIER).text()).contains("Corrected in edition " + (edition + 1));
        assertThat(Wire.get(fact).text()).isNotEqualTo(before).contains("Because of a test.");
        assertThat(Wire.get("/").text()).contains("Corrected in edition " + (edition + 1));
        assertThat(HtmlText.of(Wire.get(fact + "?edition=" + edition).text()))
                .contains("You read edition " + edition)
                .doesNotContain("Corrected in edition");
    }

    @Test
    void what_was_withdrawn_says_why() {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-withdrawn", 43))))
                .hasStatus(201);
        String fact = "/facts/tren-de-aragua/test-withdrawn";
        Wire.get(fact).hasStatus(200);

        Editor.publish(Editor.edition(Editor.retract("tren-de-aragua/test-withdrawn")))
                .hasStatus(201);

        Wire gone = Wire.get("/es" + fact).hasStatus(410).hasHeader("Content-Type", "text/html;charset=UTF-8");
        assertThat(HtmlText.of(gone.text())).contains("Esto se retiró").contains("Por una prueba.");
        assertThat(Wire.get(DOSSIER).text()).doesNotContain("test-withdrawn");
    }
}
