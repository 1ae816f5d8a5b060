package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever database holds the facts, and however they came there, readers get the same bytes. */
class BothDatabasesIT {

    private static final int FIRST_EDITIONS = 2;

    @TempDir
    Path folder;

    /** PostgreSQL is filled from the export of H2, in which more was published than both start with. */
    @Test
    void every_read_is_answered_on_postgresql_as_on_h2_from_which_it_was_moved() {
        RemoteEditor editor = new RemoteEditor();
        List<String> settings = editor.settings(folder);
        try (PackagedService h2 = PackagedService.onH2(folder, settings).started()) {
            publish(editor, h2, new MarkedEdition(7, FIRST_EDITIONS, true).body());
            publish(editor, h2, ending());
            List<String> moving = new ArrayList<>(settings);
            moving.add("dossier.import=" + h2.address() + "/v1/editions/export");
            try (PackagedService postgresql = PackagedService.onPostgresql(
                    folder, PostgresqlServer.address(PostgresqlServer.create("")), moving.toArray(String[]::new))) {
                assertThat(postgresql.started().log())
                        .contains("Imported 4 edition(s)")
                        .doesNotContain("Loaded");
                assertSameReads(h2, postgresql);
            }
        }
    }

    private static void assertSameReads(PackagedService h2, PackagedService postgresql) {
        CompletableFuture<Map<String, String>> reading =
                CompletableFuture.supplyAsync(() -> AllReads.digests(h2), task -> new Thread(task).start());
        Map<String, String> onPostgresql = AllReads.digests(postgresql);
        Map<String, String> onH2 = reading.join();

        Set<String> different = new TreeSet<>(onH2.keySet());
        different.addAll(onPostgresql.keySet());
        different.removeIf(
                address -> onH2.containsKey(address) && onH2.get(address).equals(onPostgresql.get(address)));
        assertThat(different).as("answered otherwise, or on one of them alone").isEmpty();
        assertThat(onH2).hasSizeGreaterThan(3_000).containsKey("/v1/editions/export");
    }

    private static void publish(RemoteEditor editor, PackagedService service, String body) {
        var answer = editor.publish(service, body, "key-" + Math.abs(body.hashCode()))
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** Removes one of the marked figures, and retracts another. */
    private static String ending() {
        return """
                {
                  "basedOn": %d, "note": {"en": "The end.", "es": "El fin."},
                  "changes": [
                    {
                      "kind": "removal", "severity": "substantive", "reason": {"en": "By order.", "es": "Por orden."},
                      "remove": "tren-de-aragua/marked-a"
                    },
                    {
                      "kind": "retraction", "severity": "substantive", "reason": {"en": "Wrong.", "es": "Falso."},
                      "retract": "tren-de-aragua/marked-b"
                    }
                  ]
                }""".formatted(FIRST_EDITIONS + 1);
    }
}
