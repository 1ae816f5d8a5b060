package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dossier.Effort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limit as an operator sets it. */
@Tag("endurance")
class LimitIT {

    @TempDir
    Path folder;

    @Test
    void where_no_proxy_is_trusted_a_client_is_whoever_connects_whatever_it_says_of_itself() {
        try (PackagedService service = PackagedService.onH2(
                TrainingRun.loaded(folder), List.of("dossier.limit.quota=3", "dossier.limit.window=1h"))) {
            for (int i = 0; i < 3; i++) {
                assertThat(service.get("/v1", "X-Forwarded-For", "203.0.113." + i)
                                .statusCode())
                        .isEqualTo(200);
            }
            for (int i = 3; i < 10; i++) {
                assertThat(service.get("/v1", "X-Forwarded-For", "203.0.113." + i)
                                .statusCode())
                        .isEqualTo(429);
            }
        }
    }

    @Test
    void a_quota_of_nothing_sets_no_limit() {
        try (PackagedService service =
                PackagedService.onH2(TrainingRun.loaded(folder), List.of("dossier.limit.quota=0"))) {
            for (int i = 0; i < 1_000; i++) {
                assertThat(service.get("/v1/nothing").statusCode()).isEqualTo(404);
            }
            assertThat(service.get("/v1").headers().map()).doesNotContainKey("ratelimit-policy");
        }
    }

    @Test
    void a_wrong_value_stops_the_start_and_is_named() {
        List<String> wrong = List.of(
                "dossier.limit.quota=-1", "dossier.limit.window=0s", "dossier.limit.trusted-proxies=proxy.example.org");
        for (String setting : Effort.some(1, wrong, new Random())) {
            try (PackagedService service = PackagedService.onH2(folder, List.of(setting))) {
                assertThat(service.exitStatus()).isNotZero();
                assertThat(service.log()).contains(setting.substring(0, setting.indexOf('=')) + " is ");
            }
        }
    }
}
