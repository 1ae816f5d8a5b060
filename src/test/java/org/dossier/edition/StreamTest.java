package org.dossier.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.support.Editor;
import org.dossier.support.EventStreamReader;
import org.dossier.support.KeepingResponses;
import org.dossier.support.Script;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(KeepingResponses.class)
class StreamTest {

    private static final String[] EVENTS = {"Accept", "text/event-stream"};
    private static final int LONG_EDITIONS = 8;

    @Inject
    AgroalDataSource store;

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
            JsonNode event = Wire.parse(reader.data(newest + 1));
            Wire.hasSameJson(event.get("changed"), "[\"tren-de-aragua/test-stream-all@1\"]");
            Wire.hasSameJson(
                    ((ObjectNode) event).without("changed"),
                    Wire.get("/v1/editions/" + (newest + 1)).text());
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
    void a_filtered_stream_sends_what_matches_and_remembers_the_rest() {
        add("test-stream-filtered");
        int before = Editor.newest();
        try (EventStreamReader reader = EventStreamReader.open(
                "/v1/editions?kind=correction&organisation=tren-de-aragua&lastEventId=" + (before - 1))) {
            add("test-stream-left-out");
            Editor.publish(Editor.edition(
                            Editor.put("correction", Editor.figure("test-stream-filtered", 2)),
                            Editor.put("addition", Editor.figure("test-stream-beside", 3))))
                    .hasStatus(201);
            await().until(() -> reader.lastId() == before + 2);
            assertThat(reader.ids()).containsExactly(before + 2);
            JsonNode event = Wire.parse(reader.data(before + 2));
            Wire.hasSameJson(event.get("changed"), "[\"tren-de-aragua/test-stream-filtered@2\"]");
            assertThat(event.at("/title").asText()).endsWith("; one correction");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=change", "severity=great", "organisation=none"})
    void a_value_that_no_list_takes_a_filtered_stream_refuses_in_the_same_words(String query) {
        JsonNode refused = Wire.get("/v1/editions?" + query).hasStatus(400).json();
        assertThat(Wire.get("/v1/editions?" + query, EVENTS).hasStatus(400).json())
                .isEqualTo(refused);
    }

    @Test
    void a_first_connection_can_say_where_to_begin_and_a_later_one_says_it_in_the_header() {
        add("test-stream-begin");
        int newest = Editor.newest();
        try (EventStreamReader reader = EventStreamReader.open("/v1/editions?lastEventId=" + (newest - 1))) {
            await().until(() -> reader.ids().equals(List.of(newest)));
        }
        try (EventStreamReader reader =
                EventStreamReader.open("/v1/editions?lastEventId=0", "Last-Event-ID", String.valueOf(newest - 1))) {
            await().until(() -> reader.ids().equals(List.of(newest)));
        }
        assertThat(Wire.get("/v1/editions?lastEventId=x", EVENTS)
                        .hasStatus(400)
                        .json()
                        .at("/parameter")
                        .asText())
                .isEqualTo("lastEventId");
        assertThat(Wire.get("/v1/editions?lastEventId=1")
                        .hasStatus(400)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("conflicting-parameters");
    }

    @Test
    void a_stream_takes_no_false_id() {
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
        Wire.send("HEAD", "/v1/editions?limit=40", EVENTS).hasStatus(200).hasHeader("Content-Type", EVENTS[1]);
        try (EventStreamReader reader = EventStreamReader.open("/v1/editions?format=events&limit=40&lang=es")) {
            await().until(() -> reader.comments() > 0);
            assertThat(reader.status()).isEqualTo(200);
        }
        Wire.get("/v1/editions?limit=41", EVENTS).hasStatus(400);
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
        Wire.get("/v1/editions?format=events&since=1").isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters",
                  "status": 400, "detail": "'since' does not work with the event stream, only with lists.",
                  "instance": "/v1/editions", "code": "conflicting-parameters", "parameters": ["format", "since"]
                }
                """);
        Wire.get("/v1/editions?since=1", EVENTS).isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters",
                  "status": 400, "detail": "'since' does not work with the event stream, only with lists.",
                  "instance": "/v1/editions", "code": "conflicting-parameters", "parameters": ["since"],
                  "header": "Accept"
                }
                """);
    }

    @Test
    void a_reader_who_takes_nothing_loses_the_connection() throws IOException, SQLException {
        int newest = Editor.newest();
        Script.run(store, longEditions(newest));
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
        } finally {
            Script.run(store, "delete from edition where number > " + newest);
            await().until(() -> Editor.newest() == newest);
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

    /** Longer than the service accepts, and as long as the store does. */
    private String[] longEditions(int after) {
        String note = "JSON '{\"en\": \"%1$s\", \"es\": \"%1$s\"}'".formatted("x ".repeat(250_000));
        return IntStream.rangeClosed(1, LONG_EDITIONS)
                .mapToObj(i -> "insert into edition (number, published_at, note) values"
                        + " (%d, TIMESTAMP WITH TIME ZONE '%d-01-01 00:00:00+00:00', %s)"
                                .formatted(after + i, 2990 + i, note))
                .toArray(String[]::new);
    }
}
