package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the service on H2 that reads from itself and stops, before the first test that needs what it leaves: the service's
 * classes as the JVM keeps them, so that no later start loads and verifies them again, and a store with the first editions.
 */
final class TrainingRun {

    private static final Path FOLDER = run();

    private TrainingRun() {}

    /** What the JVM of a service on H2 is started with, so that it takes the classes as they were kept. */
    static List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + classes(FOLDER), "-Xlog:disable", "-Xlog:all=error");
    }

    /**
     * Puts a store with the first editions there, as a service left it that was stopped.
     *
     * @return the folder
     */
    static Path loaded(Path folder) {
        try {
            Files.copy(store(FOLDER), store(folder));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path classes(Path folder) {
        return folder.resolve("classes.jsa");
    }

    private static Path store(Path folder) {
        return folder.resolve("dossier.mv.db");
    }

    private static Path run() {
        try {
            Path folder = Files.createTempDirectory("training");
            Process training = PackagedService.train(
                    folder,
                    "-XX:ArchiveClassesAtExit=" + classes(folder),
                    "-Ddossier.aot-training.reads=/v1/organisations/tren-de-aragua/figures");
            String output = new String(training.getInputStream().readAllBytes(), UTF_8);
            assertThat(training.waitFor()).as(output).isZero();
            assertThat(classes(folder)).as(output).exists();
            assertThat(store(folder)).as(output).exists();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
