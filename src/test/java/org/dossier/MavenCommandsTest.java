package org.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Maven commands in the pages name phases, profiles, properties and tests that exist. `.ci/run` runs the two of the README. */
class MavenCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("\\./mvnw ([^#`|&\\n]*)");

    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");

    private static final Pattern TESTS = Pattern.compile("-D(?:it\\.)?test='?([\\w*,]+)");

    private static final Pattern PROPERTY = Pattern.compile("-D((?!test\\b|it\\.test|skipTests|quarkus\\.)[\\w.]+)");

    private static final Set<String> PHASES = Set.of("test", "package", "verify");

    @Test
    void every_phase_and_goal_exists() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> steps = commands()
                .flatMap(command -> Stream.of(command.strip().split("\\s+")))
                .filter(word -> !word.startsWith("-"))
                .distinct()
                .toList();
        assertThat(steps).contains("quarkus:dev", "verify").allSatisfy(step -> assertThat(PHASES.contains(step)
                        || pom.contains(step.replaceAll(":.*", "") + "-maven-plugin")
                        || pom.contains("maven-" + step.replaceAll(":.*", "") + "-plugin"))
                .as(step)
                .isTrue());
    }

    @Test
    void every_profile_and_property_exists() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String tests = Files.readString(Path.of("src/test/java/org/dossier/support/Updates.java"));
        assertThat(found(PROFILE))
                .contains("endurance", "postgresql")
                .allMatch(name -> pom.contains("<id>" + name + "</id>"));
        assertThat(found(PROPERTY)).contains("quick", "update").allMatch(name -> (pom + tests).contains(name));
    }

    @Test
    void every_test_exists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> names = files.map(
                            file -> Path.of(file.getFileName().toString().replace(".java", "")))
                    .toList();
            assertThat(found(TESTS).stream().flatMap(list -> Stream.of(list.split(","))))
                    .contains("FigureTest")
                    .allSatisfy(name -> {
                        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
                        assertThat(names).as(name).anyMatch(matcher::matches);
                    });
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        return commands()
                .flatMap(command -> pattern.matcher(command).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> commands() throws IOException {
        try (Stream<Path> pages = Stream.concat(
                Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("src/bench/README.md")),
                Files.list(Path.of("src/docs")).filter(page -> page.toString().endsWith(".md")))) {
            return pages
                    .map(MavenCommandsTest::read)
                    .flatMap(text -> COMMAND.matcher(text).results())
                    .map((MatchResult match) -> match.group(1))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
