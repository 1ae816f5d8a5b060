package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerJdkIT {

    @TempDir
    Path folder;

    @Test
    void the_newest_jdk_at_hand_serves_the_same_bytes() throws IOException {
        Optional<Path> newer = newerJdk();
        assumeTrue(newer.isPresent(), "no newer JDK beside the one that builds, nor in a JAVA_HOME_* variable");

        try (PackagedService service = PackagedService.onH2(folder, newer.get())) {
            assertThat(FirstEdition.of(service).answers())
                    .isEqualTo(FirstEdition.undisturbed().answers());
            assertThat(service.get("/openapi").statusCode()).isEqualTo(200);
        }
    }

    private static Optional<Path> newerJdk() throws IOException {
        List<Path> beside;
        try (Stream<Path> folders = Files.list(PackagedService.THIS_JDK.getParent())) {
            beside = folders.toList();
        }
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME_"))
                .map(variable -> Path.of(variable.getValue()));
        return Stream.concat(named, beside.stream())
                .filter(jdk -> version(jdk) > Runtime.version().feature())
                .max(Comparator.comparing(NewerJdkIT::version));
    }

    /** @return 0 if it is no JDK */
    private static int version(Path folder) {
        Properties release = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("release"))) {
            release.load(file);
        } catch (IOException none) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.isEmpty() ? 0 : Runtime.Version.parse(version).feature();
    }
}
