package org.dossier.http.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.PoolArenaMetric;
import io.netty.buffer.PooledByteBufAllocator;
import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CapturedResponseTest {

    private static final String READ = "/v1/organisations/tren-de-aragua/figures?limit=5";
    private static final int READS = 100;

    @Test
    void a_read_that_is_computed_gives_back_the_memory_that_it_was_written_to() {
        long before = taken();
        for (int i = 0; i < READS; i++) {
            Wire.get(READ).hasStatus(200);
        }
        // Each thread holds on to some, for the next that is written.
        assertThat(taken() - before).isLessThan(READS);
    }

    /** How many buffers of the pool are not given back. */
    private static long taken() {
        return PooledByteBufAllocator.DEFAULT.metric().directArenas().stream()
                .mapToLong(PoolArenaMetric::numActiveAllocations)
                .sum();
    }
}
