package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that no key was given to, as it is shipped. */
class PublishingOffIT {

    private static final Path EXAMPLE = Path.of("src/main/resources/examples/problem-publishing-off.json");

    @TempDir
    Path folder;

    @Test
    void publishes_nothing_whoever_asks_and_serves_all_reads() throws IOException {
        try (PackagedService service = PackagedService.onH2(TrainingRun.loaded(folder))) {
            HttpResponse<String> refused =
                    new RemoteEditor().publish(service, "{}", "k").join();
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Wire.parse(refused.body())).isEqualTo(Wire.parse(Files.readString(EXAMPLE)));

            assertThat(service.get("/v1/organisations/tren-de-aragua", "Authorization", "Bearer any.token.whatever")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
