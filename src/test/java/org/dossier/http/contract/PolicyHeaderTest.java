package org.dossier.http.contract;

import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer tells of the limit, and none of how much of it is left: a cache on the way hands answers to others. */
@QuarkusTest
class PolicyHeaderTest {

    @Test
    void every_answer_of_every_route_tells_of_the_limit() {
        for (Operation operation : ServedContract.fetch().operations()) {
            String read = operation.example();
            String tag = Wire.get(read).header("ETag");
            tellsOfTheLimit(Wire.get(read).hasStatus(200));
            tellsOfTheLimit(Wire.get(read, "If-None-Match", tag).hasStatus(304));
            tellsOfTheLimit(Wire.get(read + (read.contains("?") ? "&" : "?") + "colour=red")
                    .hasStatus(400));
            tellsOfTheLimit(Wire.get(read, "Accept", "image/png").hasStatus(406));
            tellsOfTheLimit(Wire.send("DELETE", read).hasStatus(405));
            tellsOfTheLimit(Wire.send("HEAD", read).hasStatus(200));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/swagger-ui/", "/nothing", "/v1/nothing", "/failure"})
    void so_does_every_other(String path) {
        tellsOfTheLimit(Wire.get(path));
        tellsOfTheLimit(Wire.send("OPTIONS", path));
    }

    private static void tellsOfTheLimit(Wire answer) {
        answer.hasHeader("RateLimit-Policy", "\"client\";q=1000000;w=60")
                .hasNoHeader("RateLimit")
                .hasNoHeader("Retry-After");
    }
}
