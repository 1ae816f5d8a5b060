package org.dossier.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dossier.support.HeldResource;
import org.dossier.support.ScarceService;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/** What readers see while all workers are busy and no more can wait for one. */
@QuarkusTest
@TestProfile(ScarceService.class)
class OverloadTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private static final String OVERLOADED = """
            {
              "type": "/v1/problems/overloaded", "title": "Service overloaded", "status": 503,
              "detail": "The service is overloaded.", "instance": "%s",
              "code": "overloaded", "retryAfter": 1
            }
            """;

    @Test
    void what_no_worker_can_take_is_refused_at_once_and_nothing_of_that_stays() {
        String known = FIGURES + "?limit=1";
        String body = get(known).hasStatus(200).text();

        CompletableFuture<Wire> held = ask("/held");
        HeldResource.HELD.acquireUninterruptibly();
        List<CompletableFuture<Wire>> waiting = new ArrayList<>();
        try {
            // One of them waits for the worker, so that no place is left.
            waiting.add(ask(FIGURES + "?limit=2"));
            waiting.add(ask(FIGURES + "?limit=3"));
            CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new)).join();

            isRefused(get(FIGURES + "?limit=4"), FIGURES);
            IntStream.range(0, 50)
                    .mapToObj(i -> ask(FIGURES + "?limit=5"))
                    .toList()
                    .forEach(answer -> isRefused(answer.join(), FIGURES));
            isRefused(get("/failure"), "/failure");
            assertThat(get(known).hasStatus(200).text()).as("from memory").isEqualTo(body);
        } finally {
            HeldResource.LET_GO.release();
        }
        assertThat(held.join().text()).isEqualTo("held");
        assertThat(waiting.stream().map(answer -> answer.join().status())).containsExactlyInAnyOrder(200, 503);
        for (int limit = 1; limit <= 5; limit++) {
            get(FIGURES + "?limit=" + limit).hasStatus(200).hasNoHeader("Retry-After");
        }
    }

    /** Each time as another client: what one client asks for waits for itself. */
    private static Wire get(String path) {
        int client = CLIENTS.incrementAndGet();
        return Wire.get(path, "X-Forwarded-For", "203.0.%d.%d".formatted(client / 256, client % 256));
    }

    private static CompletableFuture<Wire> ask(String path) {
        return CompletableFuture.supplyAsync(() -> get(path), task -> new Thread(task).start());
    }

    private static void isRefused(Wire answer, String path) {
        answer.hasHeader("Retry-After", "1")
                .hasHeader("Cache-Control", "no-store")
                .hasNoHeader("ETag")
                .isProblem(503, OVERLOADED.formatted(path));
    }
}
