package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.support.Editor;
import org.dossier.support.EventStreamReader;
import org.dossier.support.KeepingResponses;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(KeepingResponses.class)
class StreamTest {

    private static final String[] EVENTS = {"Accept", "text/event-stream"};

    @Test
    void a_reader_who_knows_nothing_is_told_all_and_then_the_news() {
        int newest = Editor.newest();
        try (EventStreamReader reader = EventStreamReader.open("/v1/editions", "Last-Event-ID", "0")) {
            await().until(() -> reader.ids().size() == newest);
            add("test-stream-all");
            await().until(() -> reader.ids().size() == newest + 1);
            assertThat(reader.ids())
                    .isEqualTo(IntStream.rangeClosed(1, newest + 1).boxed().toList());
            assertThat(reader.status()).isEqualTo(200);
            assertThat(reader.header("Content-Type")).isEqualTo("text/event-stream");
            assertThat(reader.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reader.header("Access-Control-Allow-Origin")).isEqualTo("*");
            // The neighbour after it was not there yet when it was told.
            assertThat(reader.data(newest + 1))
                    .isEqualTo(Wire.get("/v1/editions/" + (newest + 1)).text());
        }
    }

    @Test
    void a_reader_who_comes_back_misses_nothing_and_hears_nothing_twice() {
        add("test-stream-first");
        int known = Editor.newest();
        add("test-stream-second");
        try (EventStreamReader reader =
                EventStreamReader.open("/v1/editions?lang=es", "Last-Event-ID", String.valueOf(known))) {
            await().until(() -> !reader.ids().isEmpty());
            assertThat(reader.ids()).containsExactly(known + 1);
            assertThat(reader.data(known + 1)).contains("Una prueba.");
        }
    }

    @Test
    void without_an_id_only_the_news_is_told_and_silence_is_alive() {
        try (EventStreamReader reader = EventStreamReader.open("/v1/editions?format=events")) {
            await().until(() -> reader.comments() > 1);
            assertThat(reader.ids()).isEmpty();
            add("test-stream-news");
            await().until(() -> reader.ids().equals(List.of(Editor.newest())));
        }
    }

    @Test
    void one_client_opens_only_so_many() {
        List<EventStreamReader> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(EventStreamReader.open("/v1/editions"));
            }
            await().untilAsserted(() -> assertThat(open).allMatch(reader -> reader.status() == 200));
            JsonNode refused = Wire.get("/v1/editions", EVENTS).hasStatus(429).json();
            assertThat(refused.at("/code").asText()).isEqualTo("too-many-streams");
            assertThat(refused.at("/quota").asInt()).isEqualTo(3);
        } finally {
            open.forEach(EventStreamReader::close);
        }
        await().untilAsserted(() -> {
            try (EventStreamReader reader = EventStreamReader.open("/v1/editions")) {
                assertThat(reader.status()).isEqualTo(200);
            }
        });
    }

    @Test
    void a_stream_takes_no_filters_and_no_false_id() {
        assertThat(Wire.get("/v1/editions?kind=correction", EVENTS)
                        .hasStatus(400)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("conflicting-parameters");
        assertThat(Wire.get("/v1/editions?lang=fr", EVENTS)
                        .hasStatus(400)
                        .json()
                        .at("/parameter")
                        .asText())
                .isEqualTo("lang");
        assertThat(Wire.get("/v1/editions", "Accept", "text/event-stream", "Last-Event-ID", "x")
                        .hasStatus(400)
                        .json()
                        .at("/header")
                        .asText())
                .isEqualTo("Last-Event-ID");
        Wire.send("HEAD", "/v1/editions", EVENTS).hasStatus(200).hasHeader("Content-Type", "text/event-stream");
        Wire.get("/v1/sources", EVENTS).hasStatus(406);
    }

    /** As Swagger UI and generated clients send what the contract names as the default. */
    @Test
    void a_stream_takes_the_default_of_a_parameter_that_is_for_lists() {
        Wire.send("HEAD", "/v1/editions?limit=50", EVENTS).hasStatus(200).hasHeader("Content-Type", EVENTS[1]);
        try (EventStreamReader reader = EventStreamReader.open("/v1/editions?format=events&limit=50&lang=es")) {
            await().until(() -> reader.comments() > 0);
            assertThat(reader.status()).isEqualTo(200);
        }
        Wire.get("/v1/editions?limit=51", EVENTS).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo=1", "lang=", "since=", "fields=", "limit=50&limit=50"})
    void what_no_list_takes_a_stream_refuses_in_the_same_words(String query) {
        JsonNode refused = Wire.get("/v1/editions?" + query).hasStatus(400).json();
        assertThat(Wire.get("/v1/editions?" + query, EVENTS).hasStatus(400).json())
                .isEqualTo(refused);
        assertThat(Wire.get("/v1/editions?format=events&" + query)
                        .hasStatus(400)
                        .json())
                .isEqualTo(refused);
    }

    @Test
    void what_a_stream_does_not_take_is_named_beside_what_asked_for_the_stream() {
        Wire.get("/v1/editions?format=events&kind=correction").isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters",
                  "status": 400, "detail": "The event stream cannot be filtered; 'kind' works with lists only.",
                  "instance": "/v1/editions", "code": "conflicting-parameters", "parameters": ["format", "kind"]
                }
                """);
        Wire.get("/v1/editions?kind=correction", EVENTS).isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters",
                  "status": 400, "detail": "The event stream cannot be filtered; 'kind' works with lists only.",
                  "instance": "/v1/editions", "code": "conflicting-parameters", "parameters": ["kind"],
                  "header": "Accept"
                }
                """);
    }

    @Test
    void a_reader_who_takes_nothing_loses_the_connection() throws IOException {
        for (int i = 0; i < 2; i++) {
            addLarge("test-stream-large-" + i);
        }
        try (Socket idle = new Socket()) {
            idle.setReceiveBufferSize(4_096);
            idle.connect(new InetSocketAddress("localhost", RestAssured.port));
            idle.getOutputStream()
                    .write(("GET /v1/editions HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                                    + "Last-Event-ID: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = idle.getInputStream();
            assertThat(answer.read()).isEqualTo('H');
            // What fills the way is bounded by the buffers of both sides; all of it would be many times more.
            await().pollDelay(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> isCut(idle));
        }
    }

    /** Whether the other side has let go; a byte that is sent finds out. */
    private static boolean isCut(Socket idle) {
        try {
            idle.getOutputStream().write('\n');
            idle.getOutputStream().flush();
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    private static void add(String id) {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure(id, 1))))
                .hasStatus(201);
    }

    private static void addLarge(String id) {
        String text = ("x".repeat(63) + " ").repeat(29).strip();
        JsonNode[] changes = IntStream.range(0, 900)
                .mapToObj(i -> {
                    var figure = Editor.figure(id + "-" + i, 1);
                    figure.putObject("statement").put("en", text).put("es", text);
                    return Editor.put("addition", figure);
                })
                .toArray(JsonNode[]::new);
        Editor.publish(Editor.edition(changes)).hasStatus(201);
    }
}
