package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.Effort;
import org.dossier.support.Concurrently;
import org.dossier.support.Editor;
import org.dossier.support.LogReader;
import org.dossier.support.OwnStore;
import org.dossier.support.RandomEditions;
import org.dossier.support.ServedContents;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds whatever is published. */
@QuarkusTest
@Tag("postgresql")
@Tag("endurance")
@TestProfile(OwnStore.class)
class RandomEditionsTest {

    private static final int EDITIONS = Effort.of(6, 20);
    private static final String ORGANISATION = "/v1/organisations/tren-de-aragua";

    private static final List<String> READS = List.of(
            ORGANISATION,
            ORGANISATION + "?lang=es",
            ORGANISATION + "?format=jsonld",
            ORGANISATION + "/figures?limit=200",
            ORGANISATION + "/figures?limit=200&lang=es",
            ORGANISATION + "/figures?format=csv",
            ORGANISATION + "/figures?format=jsonld",
            ORGANISATION + "/statistics?limit=200",
            ORGANISATION + "/statistics?format=csv",
            ORGANISATION + "/presence?limit=200",
            ORGANISATION + "/presence?format=geojson",
            ORGANISATION + "/timeline?limit=200",
            ORGANISATION + "/timeline?format=csv",
            ORGANISATION + "/timeline?format=ics",
            ORGANISATION + "/facts/members-risquez/history",
            "/v1/organisations?limit=200",
            "/v1/sources?limit=200",
            "/v1/claimants?limit=200");

    // Another one in each run; -Dseed=... repeats the editions of a run that failed.
    private static final long SEED = Long.getLong("seed", new Random().nextLong());

    private final RandomEditions editions = new RandomEditions(new Random(SEED));

    @Test
    void an_edition_is_read_later_as_when_it_was_the_newest() {
        Map<Integer, Map<String, String>> served = new TreeMap<>();
        for (int i = 0; i < EDITIONS; i++) {
            publish();
            Map<String, String> bodies = new ConcurrentHashMap<>();
            Concurrently.forEach(
                    READS,
                    read -> bodies.put(read, Wire.get(read).hasStatus(200).text()));
            served.put(Editor.newest(), bodies);
        }
        served.forEach((edition, bodies) -> {
            String published = Wire.get("/v1/editions/" + edition)
                    .json()
                    .get("publishedAt")
                    .asText();
            for (String pin : List.of("edition=" + edition, "knownAt=" + published)) {
                Concurrently.forEach(READS, read -> {
                    String pinned = read + (read.contains("?") ? "&" : "?") + pin;
                    assertThat(withoutPin(
                                    Wire.get(pinned)
                                            .hasStatus(200)
                                            .hasHeader("Dossier-Edition", String.valueOf(edition))
                                            .text(),
                                    edition))
                            .as("%s, -Dseed=%d", pinned, SEED)
                            .isEqualTo(withoutPin(bodies.get(read), edition));
                });
            }
        });
    }

    /** Links lead on to the same edition, and cursors name it; iCalendar breaks lines at their length. */
    private static String withoutPin(String body, int edition) {
        return body.replace("\r\n ", "")
                .replaceAll("\\?(edition=" + edition + "|knownAt=[\\w:.-]+)&", "?")
                .replaceAll("[?&](edition=" + edition + "\\b|knownAt=[\\w:.-]+)", "")
                .replaceAll("cursor=[\\w-]+", "cursor");
    }

    @Test
    void the_log_tells_all_that_is_served() {
        for (int i = 0; i < EDITIONS; i++) {
            publish();
        }
        LogReader log = new LogReader().readOn();
        for (ServedContents kind : ServedContents.ALL) {
            assertThat(kind.read()).as("%s, -Dseed=%d", kind.subject(), SEED).isEqualTo(kind.told(log));
        }
    }

    private void publish() {
        try {
            editions.publish();
        } catch (AssertionError failed) {
            throw new AssertionError("-Dseed=" + SEED, failed);
        }
    }
}
