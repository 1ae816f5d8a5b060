package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see while the database is away, and when it is back. */
class StoreAwayIT {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    private static final String AWAY =
            "{\"type\":\"/v1/problems/store-unavailable\",\"title\":\"Database unavailable\",\"status\":503,"
                    + "\"detail\":\"The database is unavailable.\",\"instance\":\"" + FIGURES
                    + "\",\"code\":\"store-unavailable\",\"retryAfter\":5}";

    /** The wait for a connection, and some time for a slow machine. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void a_database_that_stops_and_starts_again() throws IOException {
        EmbeddedPostgres database = start(0);
        int port = database.getPort();
        try (PackagedService service = serviceOn(database, "")) {
            HttpResponse<String> known = service.get(FIGURES);
            // So many at once that the pool has many connections, all of which are dead afterwards.
            assertThat(atOnce(service, 51, 100)).allMatch(answer -> answer.statusCode() == 200);

            database.close();
            service.await("Database unavailable");
            isServedFromMemory(service, known);
            assertThat(atOnce(service, 101, 150)).allSatisfy(StoreAwayIT::isAway);
            // A stream that cannot tell what is next ends, and tells nothing else.
            assertThat(service.get("/v1/editions", "Accept", "text/event-stream", "Last-Event-ID", "0")
                            .body())
                    .isEqualTo("retry: 3000\n\n");

            database = start(port);
            service.await("Database available again");
            assertThat(atOnce(service, 101, 200)).allMatch(answer -> answer.statusCode() == 200);
            isServedFromMemory(service, known);
            assertThat(service.log()).doesNotContain("Internal error");
        } finally {
            database.close();
        }
    }

    @Test
    void a_database_that_falls_silent() throws IOException, InterruptedException {
        try (EmbeddedPostgres database = start(0);
                PackagedService service = serviceOn(database, "&socketTimeout=2")) {
            HttpResponse<String> known = service.get(FIGURES);

            signal("STOP");
            try {
                isServedFromMemory(service, known);
                isAway(service.get(FIGURES + "?limit=1"));
                isServedFromMemory(service, known);
            } finally {
                signal("CONT");
            }
            await().atMost(SOON).until(() -> service.get(FIGURES + "?limit=1").statusCode() == 200);
            assertThat(service.log()).doesNotContain("Internal error");
        }
    }

    /** Asks for what was not asked for before: as many as differ by their limit, each as another client. */
    private static List<HttpResponse<String>> atOnce(PackagedService service, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(limit -> CompletableFuture.supplyAsync(
                        () -> service.get(FIGURES + "?limit=" + limit, "X-Forwarded-For", "203.0.113." + limit),
                        task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void isServedFromMemory(PackagedService service, HttpResponse<String> known) {
        assertThat(service.get(FIGURES).body()).isEqualTo(known.body());
        String tag = known.headers().firstValue("ETag").orElseThrow();
        assertThat(service.get(FIGURES, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private static void isAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo(AWAY);
        assertThat(answer.headers().allValues("Retry-After")).containsExactly("5");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    /** @param port 0 for any */
    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setDataDirectory(folder.resolve("database"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private PackagedService serviceOn(EmbeddedPostgres database, String more) {
        return PackagedService.onPostgresql(
                        folder,
                        database.getJdbcUrl("postgres", "postgres") + more,
                        "dossier.limit.trusted-proxies=127.0.0.1")
                .started();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        long server =
                Long.parseLong(Files.readAllLines(folder.resolve("database").resolve("postmaster.pid"))
                        .get(0));
        List<String> processes = ProcessHandle.of(server).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> String.valueOf(process.pid()))
                .toList();
        List<String> command = Stream.concat(Stream.of("kill", "-" + signal), processes.stream())
                .toList();
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
