package org.dossier.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that nobody asks for anything for so long that the pool lets its connections go. */
class IdleStoreIT {

    /** The defaults, shortened: a connection is let go after some minutes without use. */
    private static final List<String> SHORT_IDLENESS =
            List.of("quarkus.datasource.jdbc.idle-removal-interval=1S", "quarkus.datasource.jdbc.min-size=0");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final RemoteEditor editor = new RemoteEditor();

    @Test
    void publishes_after_idleness_on_a_store_that_it_made_itself() throws Exception {
        try (PackagedService service = PackagedService.onH2(folder, settings())) {
            assertPublishesAfterIdleness(service);
        }
    }

    @Test
    void publishes_after_idleness_on_postgresql() throws Exception {
        String address = PostgresqlServer.address(PostgresqlServer.loaded());
        try (PackagedService service =
                PackagedService.onPostgresql(folder, address, settings().toArray(String[]::new))) {
            assertPublishesAfterIdleness(service);
        }
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(SHORT_IDLENESS);
        settings.addAll(editor.settings(folder));
        return settings;
    }

    private void assertPublishesAfterIdleness(PackagedService service) throws Exception {
        service.started();
        for (int number = 3; number <= 5; number++) {
            // One is left: that of the watch over editions, which is never idle for long.
            await().atMost(PATIENCE).until(() -> connections(service) == 1);
            MarkedEdition edition = new MarkedEdition(number, number - 1, number == 3);
            HttpResponse<String> answer =
                    editor.publish(service, edition.body(), edition.key()).get(PATIENCE.toSeconds(), SECONDS);
            assertThat(answer.statusCode())
                    .as(() -> answer.body() + "\n" + service.log())
                    .isEqualTo(201);
            edition.assertServed(service, number, Wire.parse(answer.body()));
        }
    }

    private static int connections(PackagedService service) throws IOException, InterruptedException {
        return (int)
                (service.metric("agroal_creation_count_total", "") - service.metric("agroal_destroy_count_total", ""));
    }
}
