package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever database holds the facts, readers get the same bytes. */
class BothDatabasesIT {

    private static final String NO_LIMIT = "dossier.limit.quota=1000000";

    @TempDir
    Path folder;

    @Test
    void every_read_is_answered_on_postgresql_as_on_h2() {
        try (PackagedService h2 = PackagedService.onH2(folder, List.of(NO_LIMIT));
                PackagedService postgresql = PackagedService.onPostgresql(
                        folder, PostgresqlServer.address(PostgresqlServer.create("")), NO_LIMIT)) {
            CompletableFuture<Map<String, String>> reading =
                    CompletableFuture.supplyAsync(() -> AllReads.digests(h2), task -> new Thread(task).start());
            Map<String, String> onPostgresql = AllReads.digests(postgresql);
            Map<String, String> onH2 = reading.join();

            Set<String> different = new TreeSet<>(onH2.keySet());
            different.addAll(onPostgresql.keySet());
            different.removeIf(
                    address -> onH2.containsKey(address) && onH2.get(address).equals(onPostgresql.get(address)));
            assertThat(different)
                    .as("answered otherwise, or on one of them alone")
                    .isEmpty();
            assertThat(onH2).hasSizeGreaterThan(3_000);
        }
    }
}
