package org.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]*)\"\\)");

    @ParameterizedTest
    @CsvSource({"2, 14, 0, 2", "2, 14, 10, 2", "2, 14, 50, 7", "2, 14, 100, 14", "6, 6, 100, 6"})
    void a_build_tries_a_little_and_endurance_so_many_percent(int least, int all, int percent, int tried) {
        assertThat(Effort.of(least, all, percent)).isEqualTo(tried);
    }

    @Test
    void some_are_different_ones_in_their_order_and_the_same_ones_for_the_same_seed() {
        List<String> all = List.of("a", "b", "c", "d", "e");
        List<String> some = Effort.some(3, all, new Random(1));
        assertThat(some)
                .hasSizeGreaterThanOrEqualTo(3)
                .isSubsetOf(all)
                .doesNotHaveDuplicates()
                .isSorted()
                .isEqualTo(Effort.some(3, all, new Random(1)));
    }

    /** Otherwise the profile would not run it. */
    @Test
    void every_test_that_asks_for_its_effort_has_the_tag_of_the_profile() throws IOException {
        assertThat(tests())
                .filteredOn(test -> test.contains("Effort.") && !test.contains("class Effort"))
                .hasSizeGreaterThan(5)
                .allSatisfy(test -> assertThat(test).contains("\n@Tag(\"endurance\")\n"));
    }

    /** Another one would be a slip of the pen, and a test would not run where it is meant to. */
    @Test
    void a_tag_is_one_that_the_build_knows() throws IOException {
        assertThat(tests().flatMap(test -> TAG.matcher(test).results())
                        .map(tag -> tag.group(1))
                        .distinct())
                .containsExactlyInAnyOrder("endurance", "postgresql", "browser");
    }

    private static Stream<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("EffortTest.java"))
                    .toList()
                    .stream()
                    .map(EffortTest::text);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
