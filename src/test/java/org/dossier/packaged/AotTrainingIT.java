package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotTrainingIT {

    @TempDir
    Path folder;

    @Test
    void it_stops_by_itself_once_it_has_read_from_itself() {
        try (PackagedService service =
                train(TrainingRun.loaded(folder), "/v1,/v1/organisations/tren-de-aragua/figures")) {
            assertThat(service.exitStatus()).isZero();
            assertThat(service.log()).contains("Listening on").contains("stopped in");
        }
    }

    @Test
    void a_read_that_fails_shows_in_its_exit_status() {
        try (PackagedService service = train(TrainingRun.loaded(folder), "/v1,/v1/nowhere")) {
            assertThat(service.exitStatus()).isEqualTo(1);
            assertThat(service.log()).contains("The training run failed: /v1/nowhere was answered with 404");
        }
    }

    private static PackagedService train(Path folder, String paths) {
        return PackagedService.onH2(folder, PackagedService.THIS_JDK, "-Ddossier.aot-training.reads=" + paths);
    }
}
