package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dossier.Effort;
import org.dossier.support.SwaggerUiPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One client that means harm, and a good one beside it, against a service with the memory that src/docs/operations.md gives it.
 * The hostile one comes from an address of its own, each time another one, so that its quota is whole. {@code -Dattack} tries all
 * attacks whose name has that, and no other.
 */
@Isolated
@Tag("endurance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileConnectionsIT {

    private static final int SECONDS = 3;
    private static final int TIMES_AS_SLOW = 3;
    private static final int MOST_TRIES = 3;
    private static final double AS_MUCH = 1.1;

    /** A chunk of 4 MiB for each of two event loops, which Netty's pool of buffers keeps or not, by chance. */
    private static final int CHUNKS = 2 * 4 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private int attacks;
    private PackagedService service;
    private GoodClient good;

    @BeforeAll
    void start() {
        service = PackagedService.onH2(
                        TrainingRun.loaded(folder),
                        List.of(
                                "quarkus.http.http2=true",
                                "dossier.limit.trusted-proxies=127.0.0.1",
                                "dossier.connection.write-timeout=2s",
                                "dossier.connection.idle-timeout=5s"),
                        "-Xmx128m",
                        "-XX:MaxDirectMemorySize=128m",
                        "-XX:+ExitOnOutOfMemoryError")
                .started();
        good = new GoodClient(service);
        for (String path : List.of("/openapi", SwaggerUiPage.script(), "/v1/editions?limit=1")) {
            assertThat(service.get(path).statusCode()).isEqualTo(200);
        }
        good.medians(SECONDS);
        // What the first attack leaves for good (classes, buffers of the pools) is not its own.
        suffer(Attack.some().get(0));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** Some that every build tries, and others that are drawn by chance. */
    static List<Attack> attacks() {
        String wanted = System.getProperty("attack");
        if (wanted != null) {
            return Attack.all().stream()
                    .filter(attack -> attack.name().contains(wanted))
                    .toList();
        }
        List<Attack> attacks = new ArrayList<>(Attack.some());
        List<String> names = attacks.stream().map(Attack::name).toList();
        List<Attack> others = Attack.all().stream()
                .filter(attack -> !names.contains(attack.name()))
                .toList();
        attacks.addAll(Effort.some(0, others, new Random()));
        return attacks;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void harms_nobody_else(Attack attack) {
        long memory = service.memoryInUse();
        int descriptors = service.openDescriptors();
        int lines = service.lines().size();
        int opened = 0;
        Times times;
        int tries = 0;
        do {
            times = suffer(attack);
            opened += times.opened();
            // One core is the hostile client's and ours, so that something else on the machine shows at once.
        } while (!times.areAlike() && ++tries < MOST_TRIES);

        System.out.printf("%-70s %s%n", attack, times);
        assertThat(times.areAlike()).as(times.toString()).isTrue();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat((double) service.memoryInUse())
                .as("memory after %s", attack)
                .isLessThanOrEqualTo(memory * AS_MUCH + CHUNKS));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat((double) service.openDescriptors())
                .as("descriptors after %s", attack)
                .isLessThanOrEqualTo(descriptors * AS_MUCH));
        assertThat(service.lines().size() - lines).as(service::log).isLessThanOrEqualTo(opened);
        assertThat(service.log()).doesNotContain(" ERROR ", "OutOfMemory", "blocked for");
    }

    private Times suffer(Attack attack) {
        URI address = URI.create(service.address());
        Map<GoodClient.Read, Long> before = good.medians(1);
        int number = attacks++;
        String from = "127.0.%d.%d".formatted(1 + number / 250, 1 + number % 250);
        try (HostileClient hostile =
                new HostileClient(new InetSocketAddress(address.getHost(), address.getPort()), from, attack)) {
            return new Times(before, good.medians(SECONDS), hostile.opened());
        }
    }

    /**
     * What the good client saw.
     *
     * @param before median times without the hostile client, in nanoseconds
     * @param during the same beside it
     * @param opened how many connections the hostile client opened
     */
    private record Times(Map<GoodClient.Read, Long> before, Map<GoodClient.Read, Long> during, int opened) {

        boolean areAlike() {
            return during.entrySet().stream()
                    .allMatch(time -> time.getValue() <= TIMES_AS_SLOW * before.get(time.getKey()));
        }
    }
}
