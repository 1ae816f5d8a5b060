package org.dossier.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.dossier.support.Editor;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/** While the index has not seen the newest edition. */
@QuarkusTest
@TestProfile(IndexBehindTest.Impatient.class)
class IndexBehindTest {

    @Inject
    IndexFollower follower;

    @Test
    void an_index_that_is_behind_says_so_and_shows_nothing_that_is_no_longer_said() throws Exception {
        publish(Editor.put("addition", figure("samarkand", "Samarkandians are counted.")));
        awaitFollower();
        assertThat(search("samarkandian").get("items")).hasSize(1);
        int seen = Editor.newest();
        CountDownLatch held = new CountDownLatch(1);
        follower.thread.execute(() -> await(held));
        try {
            publish(
                    Editor.retract("tren-de-aragua/samarkand"),
                    Editor.put("addition", figure("bukhara", "Bukharans are counted.")));
            for (String words : new String[] {"samarkandian", "bukharan"}) {
                Wire behind = Wire.get("/v1/search?q=" + words).hasStatus(200).hasHeader("Cache-Control", "no-store");
                assertThat(behind.json().get("indexedThrough").asInt()).isEqualTo(seen);
                assertThat(behind.json().get("items"))
                        .as("what is found in the old edition is shown only as the new one has it")
                        .isEmpty();
            }
            Wire suggestions = Wire.get("/v1/search/suggestions?q=guerr").hasHeader("Cache-Control", "no-store");
            assertThat(suggestions.json().get("indexedThrough").asInt()).isEqualTo(seen);
            Wire named = Wire.get("/v1/search?q=bukharan&edition=" + (seen + 1)).hasStatus(503);
            assertThat(named.json().get("type").asText()).endsWith("/search-not-ready");
            assertThat(named.header("Retry-After")).isNotNull();
            JsonNode earlier = search("samarkandian&edition=" + seen);
            assertThat(earlier.get("items")).hasSize(1);
            assertThat(earlier.get("indexedThrough").isNull()).isTrue();
        } finally {
            held.countDown();
        }
        awaitFollower();
        JsonNode current = search("bukharan");
        assertThat(current.get("items")).hasSize(1);
        assertThat(current.get("indexedThrough").isNull()).isTrue();
    }

    /** A publication tells the follower before it answers, which then does one thing after the other. */
    private void awaitFollower() throws Exception {
        follower.thread.submit(() -> {}).get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode search(String query) {
        return Wire.get("/v1/search?q=" + query).hasStatus(200).json();
    }

    private static void publish(JsonNode... changes) {
        Editor.publish(Editor.edition(changes)).hasStatus(201);
    }

    private static JsonNode figure(String id, String statement) {
        ObjectNode figure = Editor.figure(id, 7);
        figure.withObject("/statement").put("en", statement);
        return figure;
    }

    /** With a store of its own, and no search waits for the index. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dossier.search.patience",
                    "0s",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:index-behind;DB_CLOSE_DELAY=-1");
        }
    }
}
