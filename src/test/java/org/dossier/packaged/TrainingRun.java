package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A run of the service that reads from itself and stops, before the first test that needs what it leaves: the service's classes as
 * the JVM keeps them, so that no later start loads and verifies them again, and a store with the first editions. There is one for
 * each database.
 */
final class TrainingRun {

    private static final class OnH2 {
        static final Path FOLDER = run(PackagedService::trainOnH2);
    }

    private static final class OnPostgresql {
        static final String DATABASE = PostgresqlServer.create("");
        static final Path FOLDER = run((folder, options) ->
                PackagedService.trainOnPostgresql(folder, PostgresqlServer.address(DATABASE), options));
    }

    private TrainingRun() {}

    /** What the JVM of a service on H2 is started with, so that it takes the classes as they were kept. */
    static List<String> optionsOnH2() {
        return options(OnH2.FOLDER);
    }

    /** The same on PostgreSQL. */
    static List<String> optionsOnPostgresql() {
        return options(OnPostgresql.FOLDER);
    }

    private static List<String> options(Path folder) {
        return List.of("-XX:SharedArchiveFile=" + classes(folder), "-Xlog:disable", "-Xlog:all=error");
    }

    /**
     * Puts a store with the first editions there, as a service left it that was stopped.
     *
     * @return the folder
     */
    static Path loaded(Path folder) {
        try {
            Files.copy(store(OnH2.FOLDER), store(folder));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The database on PostgreSQL with the first editions, which is only to be copied. */
    static String loadedDatabase() {
        assertThat(OnPostgresql.FOLDER).exists();
        return OnPostgresql.DATABASE;
    }

    private static Path classes(Path folder) {
        return folder.resolve("classes.jsa");
    }

    private static Path store(Path folder) {
        return folder.resolve("dossier.mv.db");
    }

    private static Path run(BiFunction<Path, List<String>, Process> start) {
        try {
            Path folder = Files.createTempDirectory("training");
            Process training = start.apply(
                    folder,
                    List.of(
                            "-XX:ArchiveClassesAtExit=" + classes(folder),
                            "-Ddossier.aot-training.reads=/v1/organisations/tren-de-aragua/figures"));
            String output = new String(training.getInputStream().readAllBytes(), UTF_8);
            assertThat(training.waitFor()).as(output).isZero();
            assertThat(classes(folder)).as(output).exists();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
