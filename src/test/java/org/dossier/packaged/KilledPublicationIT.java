package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dossier.Effort;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a kill, all of it; what was not is there whole, or not at all. */
@Tag("endurance")
class KilledPublicationIT {

    private static final int KILLS = Effort.of(2, 14);
    private static final int PUBLICATIONS_PER_LIFE = 15;

    @TempDir
    Path folder;

    // Another one in each run; -Dseed=... repeats the moments of a run that failed.
    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final RemoteEditor editor = new RemoteEditor();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private int marks;
    private int newest;

    private record Acknowledged(MarkedEdition edition, int number, JsonNode answer) {}

    /**
     * When the service is killed.
     *
     * @param publications that it answered before
     * @param waiting editors who ask at once then, on the same edition
     * @param after since they asked, in parts of the time that an answer took before
     */
    private record Moment(int publications, int waiting, double after) {

        static Moment of(Random random) {
            return new Moment(
                    PUBLICATIONS_PER_LIFE + random.nextInt(4), 1 + random.nextInt(3), 1.5 * random.nextDouble());
        }
    }

    @Test
    void on_h2() {
        List<String> settings = editor.settings(TrainingRun.loaded(folder));
        assertSurvives(() -> PackagedService.onH2(folder, settings));
    }

    @Test
    void on_postgresql() {
        String address = PostgresqlServer.address(PostgresqlServer.loaded());
        String[] settings = editor.settings(folder).toArray(String[]::new);
        assertSurvives(() -> PackagedService.onPostgresql(folder, address, settings));
    }

    private void assertSurvives(Supplier<PackagedService> start) {
        Moment moment = null;
        List<MarkedEdition> unanswered = List.of();
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                try (PackagedService service = start.get()) {
                    goOn(service, unanswered);
                    moment = Moment.of(random);
                    unanswered = publishUntilKilled(service, moment);
                }
            }
            try (PackagedService service = start.get()) {
                goOn(service, unanswered);
                acknowledged.forEach(edition -> assertServed(service, edition));
            }
        } catch (AssertionError failed) {
            throw new AssertionError("-Dseed=" + seed + ", killed at " + moment + ": " + failed.getMessage(), failed);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * PUBLICATIONS_PER_LIFE);
    }

    /** Looks at what the kill left. What was not answered is asked for again: one of it is published, once. */
    private void goOn(PackagedService service, List<MarkedEdition> unanswered) {
        if (acknowledged.isEmpty()) {
            newest = newest(service);
            publish(service, next());
            return;
        }
        assertServed(service, acknowledged.get(acknowledged.size() - 1));
        int found = newest(service);
        if (unanswered.isEmpty()) {
            assertThat(found).isEqualTo(newest);
            return;
        }
        assertThat(found).isBetween(newest, newest + 1);
        JsonNode edition = found == newest ? null : read(service, "/v1/editions/" + found);
        int next = newest + 1;
        List<MarkedEdition> published = unanswered.stream()
                .filter(asked -> accepted(
                        asked,
                        editor.publish(service, asked.body(), asked.key()).join()))
                .toList();
        assertThat(published).hasSize(1);
        assertThat(newest).isEqualTo(next).isEqualTo(newest(service));
        Acknowledged last = acknowledged.get(acknowledged.size() - 1);
        assertServed(service, last);
        if (edition != null) {
            assertThat(MarkedEdition.withoutNext(last.answer())).isEqualTo(MarkedEdition.withoutNext(edition));
        }
    }

    /** @return what was asked for when it was killed, if nobody was told that it was published */
    private List<MarkedEdition> publishUntilKilled(PackagedService service, Moment moment) {
        long began = System.nanoTime();
        for (int i = 0; i < moment.publications(); i++) {
            publish(service, next());
        }
        long took = (System.nanoTime() - began) / moment.publications();

        List<MarkedEdition> asked =
                IntStream.range(0, moment.waiting()).mapToObj(i -> next()).toList();
        List<CompletableFuture<HttpResponse<String>>> answers = asked.stream()
                .map(edition -> editor.publish(service, edition.body(), edition.key()))
                .toList();
        service.killAfter(Duration.ofNanos((long) (moment.after() * took)));

        boolean told = false;
        for (int i = 0; i < asked.size(); i++) {
            HttpResponse<String> answer =
                    answers.get(i).exceptionally(killed -> null).join();
            told |= answer != null && accepted(asked.get(i), answer);
        }
        return told ? List.of() : asked;
    }

    private MarkedEdition next() {
        return new MarkedEdition(++marks, newest, acknowledged.isEmpty());
    }

    private void publish(PackagedService service, MarkedEdition edition) {
        assertThat(accepted(
                        edition,
                        editor.publish(service, edition.body(), edition.key()).join()))
                .isTrue();
    }

    /** Keeps the answer if it says that the edition was published; if not, another one was. */
    private boolean accepted(MarkedEdition edition, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409);
        if (answer.statusCode() == 409) {
            return false;
        }
        JsonNode body = Wire.parse(answer.body());
        newest++;
        assertThat(body.get("number").asInt()).isEqualTo(newest);
        acknowledged.add(new Acknowledged(edition, newest, body));
        return true;
    }

    private static void assertServed(PackagedService service, Acknowledged edition) {
        edition.edition().assertServed(service, edition.number(), edition.answer());
    }

    private static int newest(PackagedService service) {
        return read(service, "/v1/editions?limit=1").at("/items/0/number").asInt();
    }

    private static JsonNode read(PackagedService service, String path) {
        return Wire.parse(service.get(path).body());
    }
}
