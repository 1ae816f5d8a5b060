package org.dossier.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dossier.support.Editor;
import org.dossier.support.FollowingEdition;
import org.dossier.support.KeepingResponses;
import org.dossier.support.Rows;
import org.dossier.support.Wire;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Responses that are kept: what is computed again, and what is not. */
@QuarkusTest
@TestProfile(KeepingResponses.class)
class KeptResponsesTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    AgroalDataSource store;

    @Inject
    SessionFactory sessions;

    @Test
    void what_was_asked_before_asks_the_store_nothing() {
        String read = FIGURES + "?scope=legal&limit=7";
        String body = Wire.get(read).hasStatus(200).text();
        assertThat(statements(
                        () -> assertThat(Wire.get(read).hasStatus(200).text()).isEqualTo(body)))
                .isZero();
    }

    @Test
    void another_spelling_of_a_question_is_the_same_question() {
        String body = Wire.get(FIGURES + "?role=key&scope=legal").hasStatus(200).text();
        for (String spelling :
                List.of("?scope=legal&role=key", "?limit=40&scope=legal&role=key", "?role=%6Bey&scope=legal")) {
            assertThat(statements(() ->
                            assertThat(Wire.get(FIGURES + spelling).text()).isEqualTo(body)))
                    .as(spelling)
                    .isZero();
        }
        Wire.get(FIGURES + "?fields=id,value&role=key").hasStatus(200);
        assertThat(statements(
                        () -> Wire.get(FIGURES + "?role=key&fields=value,id").hasStatus(200)))
                .isZero();
    }

    @Test
    void a_change_of_a_source_shows_in_kept_responses_that_cite_it() throws SQLException {
        String read = FIGURES + "/members-risquez";
        assertThat(Wire.get(read).hasStatus(200).text()).doesNotContain("Another title");
        ObjectNode source = Editor.parse(Rows.of(
                        store,
                        "select content from revision where space = 'sources' and id = 'bbc-2025-03-explainer'"
                                + " and ended_in is null")
                .get(0)
                .get("content"));
        source.put("title", "Another title");
        Editor.publish(Editor.edition(Editor.put("update", source))).hasStatus(201);
        assertThat(Wire.get(read).hasStatus(200).text()).contains("Another title");
    }

    @Test
    void languages_never_mix() {
        String read = FIGURES + "/members-risquez";
        String english = Wire.get(read, "Accept-Language", "en").text();
        String spanish =
                Wire.get(read, "Accept-Language", "es-VE,es;q=0.9,en;q=0.1").text();
        assertThat(spanish).isNotEqualTo(english);
        assertThat(Wire.get(read, "Accept-Language", "es")
                        .hasHeader("Content-Language", "es")
                        .text())
                .isEqualTo(spanish);
        assertThat(Wire.get(read, "Accept-Language", "fr")
                        .hasHeader("Content-Language", "en")
                        .text())
                .isEqualTo(english);
    }

    @Test
    void errors_are_not_kept() {
        String read = FIGURES + "?metric=nothing";
        Wire.get(read).hasStatus(400);
        assertThat(statements(() -> Wire.get(read).hasStatus(400))).isPositive();
    }

    @Test
    void a_thousand_who_ask_at_once_cause_one_computation() {
        // A thousand connections: the client's upgrade to HTTP/2 fails where an answer is larger than its first window.
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + FIGURES + "?scope=organisation&limit=199"))
                .build();
        long statements = statements(() -> {
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 1_000)
                    .mapToObj(i -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
            assertThat(answers.stream().map(answer -> answer.join().body()).distinct())
                    .hasSize(1);
        });
        assertThat(statements).isBetween(1L, 3L);
    }

    @Test
    void whoever_asks_first_may_leave() throws Exception {
        String read = FIGURES + "?scope=organisation&limit=198";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + read + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        Wire.get(read).hasStatus(200);
        assertThat(statements(() -> Wire.get(read).hasStatus(200))).isZero();
    }

    @Test
    void an_edition_published_here_shows_at_once_and_leaves_other_organisations_in_memory() {
        ObjectNode organisation = Editor.parse("""
                {"subject": "organisation", "id": "another", "name": {"en": "Another", "es": "Otra"}}""");
        ObjectNode figure = Editor.figure("test-of-another", 4).put("organisation", "another");
        Editor.publish(Editor.edition(Editor.put("addition", organisation), Editor.put("addition", figure)))
                .hasStatus(201);
        String other = "/v1/organisations/another/figures";
        String before = Wire.get(other).hasStatus(200).text();
        Wire.get(FIGURES + "?limit=200").hasStatus(200);

        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-at-once", 5))))
                .hasStatus(201);
        assertThat(Wire.get(FIGURES + "?limit=200").text()).contains("test-at-once");
        assertThat(statements(() -> assertThat(Wire.get(other).text()).isEqualTo(before)))
                .isZero();
    }

    @Test
    void a_new_edition_shows_within_the_promised_time_and_leaves_the_tags_of_what_it_did_not_touch() throws Exception {
        String touched = FIGURES + "/members-risquez";
        String tag = Wire.get(touched).header("ETag");
        String other = FIGURES + "/members-others";
        String otherTag = Wire.get(other).header("ETag");
        String pinned = touched + "?edition=1";
        String pinnedTag = Wire.get(pinned).header("ETag");
        int newest =
                Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asInt() + 1;
        try (FollowingEdition following = FollowingEdition.publish(store, newest)) {
            await().until(() ->
                    String.valueOf(following.number).equals(Wire.get(touched).header("Dossier-Edition")));
            assertThat(Wire.get(touched).header("ETag")).isNotEqualTo(tag);
            assertThat(Wire.get(touched).json().get("value").asInt()).isEqualTo(4000);
            Wire.get(other).hasHeader("ETag", otherTag).hasHeader("Dossier-Edition", String.valueOf(newest));
            Wire.get(pinned).hasHeader("ETag", pinnedTag).hasHeader("Dossier-Edition", "1");
        }
        await().until(() -> tag.equals(Wire.get(touched).header("ETag")));
    }

    @Test
    void metrics_tell_what_was_in_memory_and_how_much_it_takes() {
        String read = FIGURES + "?scope=organisation&limit=197";
        double misses = metric("dossier_cache_reads_total{result=\"miss\"}");
        double bytes = metric("dossier_cache_bytes");
        int length = Wire.get(read, "Accept-Encoding", "identity").text().getBytes(StandardCharsets.UTF_8).length;
        await().untilAsserted(() -> assertThat(metric("dossier_cache_bytes")).isGreaterThan(bytes + length));
        assertThat(metric("dossier_cache_reads_total{result=\"miss\"}")).isEqualTo(misses + 1);
        double hits = metric("dossier_cache_reads_total{result=\"hit\"}");
        Wire.get(read, "Accept-Encoding", "identity").hasStatus(200);
        assertThat(metric("dossier_cache_reads_total{result=\"hit\"}")).isEqualTo(hits + 1);
        assertThat(metric("dossier_cache_responses")).isPositive();
        assertThat(metric("dossier_cache_evictions_total")).isNotNegative();
    }

    private double metric(String name) {
        String metrics = given().baseUri(management.toString()).get("/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among\n" + metrics));
    }

    private long statements(Runnable reads) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        reads.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
