package org.dossier.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One client that means harm, and a good one beside it, against a service with the memory that the README gives it. The hostile one
 * comes from an address of its own, each time another one, so that its quota is whole. {@code -Dattack} names the attacks to try.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileConnectionsIT {

    private static final int SECONDS = 3;
    private static final int TIMES_AS_SLOW = 3;
    private static final double AS_MUCH = 1.1;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private int attacks;
    private PackagedService service;
    private GoodClient good;

    @BeforeAll
    void start() {
        service = PackagedService.onH2(
                        folder,
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
        for (String path : List.of("/openapi", "/swagger-ui/swagger-ui-bundle.js", "/v1/editions?limit=1")) {
            assertThat(service.get(path).statusCode()).isEqualTo(200);
        }
        good.medians(SECONDS);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    static List<Attack> some() {
        return Attack.some();
    }

    static List<Attack> all() {
        return Attack.all().stream()
                .filter(attack -> attack.name().contains(System.getProperty("attack", "")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("some")
    void harms_nobody_else(Attack attack) {
        assertHarmsNobodyElse(attack);
    }

    @Tag("endurance")
    @ParameterizedTest
    @MethodSource("all")
    void harms_nobody_else_in_any_way(Attack attack) {
        assertHarmsNobodyElse(attack);
    }

    private void assertHarmsNobodyElse(Attack attack) {
        URI address = URI.create(service.address());
        long memory = service.memoryInUse();
        int descriptors = service.openDescriptors();
        int lines = service.lines().size();
        Map<GoodClient.Read, Long> before = good.medians(1);

        Map<GoodClient.Read, Long> during;
        int opened;
        try (HostileClient hostile = new HostileClient(
                new InetSocketAddress(address.getHost(), address.getPort()), "127.0.1." + ++attacks, attack)) {
            during = good.medians(SECONDS);
            opened = hostile.opened();
        }

        // Times are shown, as only their ratio is held to something.
        System.out.printf(
                "%-70s %s %s opened %d, memory %d, log %d%n",
                attack, before, during, opened, memory, service.lines().size() - lines);
        assertThat(during)
                .as("median times beside it, in ns; before: %s", before)
                .allSatisfy((read, time) -> assertThat(time).isLessThanOrEqualTo(TIMES_AS_SLOW * before.get(read)));
        await("memory").atMost(PATIENCE).until(() -> service.memoryInUse() <= memory * AS_MUCH);
        await("descriptors").atMost(PATIENCE).until(() -> service.openDescriptors() <= descriptors * AS_MUCH);
        assertThat(service.lines().size() - lines).as(service::log).isLessThanOrEqualTo(opened);
        assertThat(service.log()).doesNotContain(" ERROR ", "OutOfMemory", "blocked for");
    }
}
