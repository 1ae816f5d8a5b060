package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.Effort;
import org.dossier.support.Editor;
import org.dossier.support.EventStreamReader;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Editors who know nothing of each other, and readers meanwhile. */
@QuarkusTest
@Tag("postgresql")
@Tag("endurance")
@TestProfile(OwnStore.class)
class ConcurrentEditorsTest {

    private static final int EDITORS = Effort.of(15, 50);
    private static final int ROUNDS = Effort.of(3, 5);
    private static final String ORGANISATION = "/v1/organisations/tren-de-aragua";
    private static final String METRIC = "test_concurrent";

    /** All of them show the two figures that every edition of this test sets to the same value, which no other sets. */
    private static final List<String> READS = List.of(
            ORGANISATION + "/figures?metric=" + METRIC,
            ORGANISATION + "/statistics/" + METRIC,
            ORGANISATION + "/figures/test-concurrent-a",
            ORGANISATION + "/figures/test-concurrent-b");

    private final ExecutorService people = Executors.newFixedThreadPool(EDITORS + READS.size());

    @AfterEach
    void leave() {
        people.shutdownNow();
    }

    @Test
    void those_who_follow_from_the_first_edition_on_are_all_told_all() {
        for (int i = 0; i < 10; i++) {
            Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-followed-" + i, i))))
                    .hasStatus(201);
        }
        List<Integer> all = IntStream.rangeClosed(1, Editor.newest()).boxed().toList();
        List<EventStreamReader> readers = IntStream.range(0, 15)
                .mapToObj(i -> EventStreamReader.open("/v1/editions", "Last-Event-ID", "0"))
                .toList();
        try {
            await().untilAsserted(() -> assertThat(readers)
                    .allSatisfy(reader -> assertThat(reader.ids()).isEqualTo(all)));
        } finally {
            readers.forEach(EventStreamReader::close);
        }
    }

    @Test
    void of_those_who_publish_at_once_one_does_and_readers_see_whole_editions() throws Exception {
        Map<Integer, Integer> published = new HashMap<>();
        published.put(publish(edition("addition", 1)).json().get("number").asInt(), 1);
        int last = Editor.newest() + ROUNDS;
        CountDownLatch reading = new CountDownLatch(READS.size());
        List<Future<List<Seen>>> readers = READS.stream()
                .map(read -> people.submit(() -> follow(read, last, reading)))
                .toList();
        reading.await();

        for (int round = 1; round <= ROUNDS; round++) {
            int next = Editor.newest() + 1;
            int value = publishAtOnce(round, next);
            published.put(next, value);
            for (String read : READS) {
                assertThat(Seen.of(read)).isEqualTo(new Seen(read, next, Set.of(value)));
            }
        }

        for (Future<List<Seen>> reader : readers) {
            assertThat(reader.get())
                    .allSatisfy(seen -> assertThat(seen.values()).containsExactly(published.get(seen.edition())));
        }
    }

    /** @return the value that the one edition has which was published */
    private int publishAtOnce(int round, int next) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(EDITORS);
        List<Future<Wire>> answers = new ArrayList<>();
        for (int editor = 0; editor < EDITORS; editor++) {
            ObjectNode edition = edition("update", value(round, editor));
            Callable<Wire> publish = () -> {
                start.await();
                return Editor.publish(edition);
            };
            answers.add(people.submit(publish));
        }
        List<Integer> values = new ArrayList<>();
        for (int editor = 0; editor < EDITORS; editor++) {
            Wire answer = answers.get(editor).get();
            if (answer.status() == 201) {
                values.add(value(round, editor));
                assertThat(answer.json().get("number").asInt()).isEqualTo(next);
            } else {
                JsonNode conflict = answer.hasStatus(409).json();
                assertThat(conflict.get("code").asText()).isEqualTo("edition-conflict");
                assertThat(conflict.get("current").asInt()).isEqualTo(next);
            }
        }
        assertThat(values).as("published as edition %d", next).hasSize(1);
        return values.get(0);
    }

    private static int value(int round, int editor) {
        return round * 1000 + editor;
    }

    private static Wire publish(ObjectNode edition) {
        return Editor.publish(edition).hasStatus(201);
    }

    private static ObjectNode edition(String kind, int value) {
        return Editor.edition(
                Editor.put(kind, figure("test-concurrent-a", value)),
                Editor.put(kind, figure("test-concurrent-b", value)));
    }

    private static ObjectNode figure(String id, int value) {
        return Editor.figure(id, value).put("metric", METRIC);
    }

    /** Reads again and again, until it is the last edition that is read. */
    private static List<Seen> follow(String read, int last, CountDownLatch reading) {
        List<Seen> all = new ArrayList<>();
        do {
            all.add(Seen.of(read));
            reading.countDown();
        } while (all.get(all.size() - 1).edition() < last);
        return all;
    }

    /** What one answer says: the edition that it names, and all values of the figures. */
    private record Seen(String read, int edition, Set<Integer> values) {

        static Seen of(String read) {
            Wire answer = Wire.get(read).hasStatus(200);
            Set<Integer> values = new HashSet<>();
            Stream.of("value", "low", "high")
                    .flatMap(name -> answer.json().findValues(name).stream())
                    .filter(JsonNode::isNumber)
                    .forEach(number -> values.add(number.intValue()));
            return new Seen(read, Integer.parseInt(answer.header("Dossier-Edition")), values);
        }
    }
}
