package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.dossier.Effort;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.TestStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Editors who try an edition out, and others who publish meanwhile. */
@QuarkusTest
@Tag("postgresql")
@Tag("endurance")
@TestProfile(OwnStore.class)
class DryRunTest {

    private static final String WAITING = TestStore.isPostgres()
            ? "select count(*) from pg_locks where not granted"
            : "select count(*) from information_schema.sessions where blocker_id is not null";

    private static final int ROUNDS = Effort.of(8, 20);
    private static final int BESIDE = 300;

    @Inject
    DataSource store;

    @Test
    void a_dry_run_does_not_wait_for_a_publication() throws SQLException {
        JsonNode edition = Editor.edition(Editor.put("addition", Editor.figure("test-beside", 1)));
        CompletableFuture<Wire> published;
        try (Connection other = store.getConnection()) {
            other.setAutoCommit(false);
            try (Statement lock = other.createStatement()) {
                lock.executeQuery("select id from publication_lock for update");
                published = ask(() -> Editor.publish(edition));
                await().until(this::isSomebodyWaiting);
                Editor.dryRun(edition).hasStatus(200);
                assertThat(published.isDone()).isFalse();
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        }
        published.join().hasStatus(201);
    }

    @Test
    void a_dry_run_sees_one_edition_whatever_is_published_meanwhile() {
        Map<Integer, Integer> published = new HashMap<>();
        publish(published, pair("addition", 0), 0);
        List<JsonNode> runs = new ArrayList<>();
        for (int value = 1; value <= ROUNDS; value++) {
            JsonNode tried = slowPair();
            JsonNode edition = pair("update", value);
            CompletableFuture<Wire> run = ask(() -> Editor.dryRun(tried));
            publish(published, edition, value);
            if (run.join().status() == 200) {
                runs.add(run.join().json());
            } else {
                run.join().hasStatus(409);
            }
        }
        runs.add(Editor.dryRun(slowPair()).hasStatus(200).json());
        assertThat(runs).allSatisfy(run -> {
            List<Integer> before = StreamSupport.stream(run.get("changes").spliterator(), false)
                    .filter(change -> change.get("change").asText().equals("update"))
                    .map(change -> change.at("/fields/0/before").asInt())
                    .toList();
            int value = published.get(run.get("number").asInt() - 1);
            assertThat(before).containsExactly(value, value);
        });
    }

    /** With so much beside it that others publish while it is read. */
    private static JsonNode slowPair() {
        return Editor.edition(Stream.concat(
                        Stream.of(
                                Editor.put("update", Editor.figure("test-pair-a", -1)),
                                Editor.put("update", Editor.figure("test-pair-b", -1))),
                        IntStream.range(0, BESIDE)
                                .mapToObj(i -> Editor.put("addition", Editor.figure("test-beside-" + i, 1))))
                .toArray(JsonNode[]::new));
    }

    private static void publish(Map<Integer, Integer> published, JsonNode edition, int value) {
        int number = Editor.publish(edition).hasStatus(201).json().get("number").asInt();
        published.put(number, value);
    }

    private static JsonNode pair(String kind, int value) {
        return Editor.edition(
                Editor.put(kind, Editor.figure("test-pair-a", value)),
                Editor.put(kind, Editor.figure("test-pair-b", value)));
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (Connection asking = store.getConnection();
                Statement question = asking.createStatement();
                ResultSet count = question.executeQuery(WAITING)) {
            count.next();
            return count.getInt(1) > 0;
        }
    }

    private static CompletableFuture<Wire> ask(Supplier<Wire> question) {
        return CompletableFuture.supplyAsync(question, task -> new Thread(task).start());
    }
}
