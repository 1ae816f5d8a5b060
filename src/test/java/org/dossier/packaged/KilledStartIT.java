package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dossier.Effort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("endurance")
class KilledStartIT {

    private static final int KILLS_PER_STEP = 2;

    /** Lines of the log that divide a first start into steps, in their order. */
    private static final List<String> STEPS = List.of(
            "Database: ",
            "Creating Schema History table",
            "Migrating schema",
            "Successfully applied 1 migration",
            "The store is empty",
            "Loaded ",
            "Listening on: ");

    @TempDir
    Path folder;

    /**
     * A moment of a first start. It is counted from a line of the log, so that a slow machine does not shift it out of its
     * step.
     */
    record Moment(long seed, String line, Duration after) {}

    static Stream<Moment> moments() {
        // Another one in each run; -Dseed=... repeats the moments of a run that failed.
        long seed = Long.getLong("seed", new Random().nextLong());
        Random random = new Random(seed);
        List<PackagedService.Line> log = FirstEdition.undisturbed().log();
        List<Moment> moments = new ArrayList<>();
        String line = "";
        Duration begin = Duration.ZERO;
        for (String next : STEPS) {
            Duration end = log.stream()
                    .filter(logged -> logged.text().contains(next))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("A first start does not log '" + next + "': " + log))
                    .at();
            for (int kill = 0; kill < KILLS_PER_STEP; kill++) {
                long length = end.minus(begin).toNanos();
                moments.add(new Moment(seed, line, Duration.ofNanos((long) (random.nextDouble() * length))));
            }
            line = next;
            begin = end;
        }
        return Effort.some(1, moments, random).stream();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void a_first_start_that_is_killed_leaves_nothing_or_all(Moment moment) {
        try (PackagedService service = PackagedService.onH2(folder)) {
            if (!moment.line().isEmpty()) {
                service.await(moment.line());
            }
            service.killAfter(moment.after());
        }
        try (PackagedService service = PackagedService.onH2(folder)) {
            assertThat(FirstEdition.of(service).answers())
                    .isEqualTo(FirstEdition.undisturbed().answers());
        } catch (AssertionError failed) {
            throw new AssertionError("After a kill at " + moment, failed);
        }
    }
}
