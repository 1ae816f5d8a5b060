package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be published is refused with all that is wrong in it, and leaves no trace. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class HostileEditionsTest {

    private static final String PUT = "/changes/0/put";

    private int newest;

    @BeforeEach
    void look() {
        newest = Editor.newest();
    }

    @AfterEach
    void no_trace_is_left() {
        assertThat(Editor.newest()).isEqualTo(newest);
        Wire.get("/v1/organisations/tren-de-aragua/figures/test-hostile").hasStatus(404);
        Wire.get("/v1/organisations/tren-de-aragua/facts/test-hostile/history").hasStatus(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_fault_is_named_with_its_place(String pointer, Consumer<ObjectNode> fault) {
        ObjectNode edition = Editor.edition(Editor.put("addition", Editor.figure("test-hostile", 5)));
        fault.accept(edition);
        assertThat(pointers(edition)).contains(pointer);
    }

    static Stream<Arguments> a_fault_is_named_with_its_place() {
        return Stream.of(
                fault("/basedOn", edition -> edition.remove("basedOn")),
                fault("/basedOn", edition -> edition.put("basedOn", "2")),
                fault("/basedOn", edition -> edition.put("basedOn", 1_000_000)),
                fault("/note", edition -> edition.remove("note")),
                fault("/note/es", edition -> edition.putObject("note").put("en", "Only English.")),
                fault("/note/fr", edition -> edition.withObject("/note").put("fr", "Un essai.")),
                fault("/note/en", edition -> edition.withObject("/note").put("en", "")),
                fault("/changes", edition -> edition.putArray("changes")),
                fault("/changes", edition -> edition.remove("changes")),
                fault("/changes/0", edition -> edition.putArray("changes").add("a text")),
                fault("/extra", edition -> edition.put("extra", true)),
                fault("/changes/0/kind", edition -> change(edition).put("kind", "deletion")),
                fault("/changes/0/kind", edition -> change(edition).remove("kind")),
                fault("/changes/0/severity", edition -> change(edition).remove("severity")),
                fault("/changes/0/reason", edition -> change(edition).remove("reason")),
                fault(
                        "/changes/0/reason/en",
                        edition -> change(edition).withObject("/reason").put("en", "<b>bold</b>")),
                fault("/changes/0/retract", edition -> change(edition).put("retract", "tren-de-aragua/members-others")),
                fault("/changes/0/replacedBy", edition -> change(edition)
                        .put("replacedBy", "tren-de-aragua/members-others")),
                fault(PUT, edition -> change(edition).put("put", "a text")),
                fault(PUT, edition -> change(edition).remove("put")),
                fault(PUT + "/subject", edition -> put(edition).put("subject", "rumour")),
                fault(PUT + "/subject", edition -> put(edition).remove("subject")),
                fault(PUT + "/organisation", edition -> put(edition).put("organisation", "no-such-organisation")),
                fault(PUT + "/id", edition -> put(edition).put("id", "Not Kebab")),
                fault(PUT + "/id", edition -> put(edition).put("id", "a".repeat(65))),
                fault(PUT + "/id", edition -> put(edition).put("id", "members-risquez")),
                fault(PUT + "/metric", edition -> put(edition).put("metric", "kebab-case")),
                fault(PUT + "/scope", edition -> put(edition).put("scope", "everything")),
                fault(PUT + "/value", edition -> put(edition).put("value", "5")),
                fault(PUT + "/value", edition -> put(edition).remove("value")),
                fault(PUT + "/value", edition -> put(edition).put("low", 1)),
                fault(PUT + "/value", edition -> put(edition).put("value", new java.math.BigDecimal("1e30"))),
                fault(PUT + "/value", edition -> put(edition).put("value", new java.math.BigDecimal("0.0000001"))),
                fault(PUT + "/low", edition -> put(edition).put("low", 6).put("high", 5)),
                fault(PUT + "/unit", edition -> put(edition).put("unit", "US Dollars")),
                fault(PUT + "/asOf", edition -> put(edition).put("asOf", "2026-02-30")),
                fault(PUT + "/asOf", edition -> put(edition).put("asOf", "yesterday")),
                fault(PUT + "/asOf", edition -> put(edition).put("asOf", "2026-02/2026-01")),
                fault(PUT + "/stated", edition -> put(edition).put("stated", 2026)),
                fault(PUT + "/about/id", edition -> put(edition)
                        .putObject("about")
                        .put("kind", "country")
                        .put("id", "peru")),
                fault(PUT + "/about/id", edition -> put(edition)
                        .putObject("about")
                        .put("kind", "country")
                        .put("id", "UK")),
                fault(PUT + "/citations/0/source", edition -> citation(edition).put("source", "a\u0000")),
                fault(PUT + "/citations/0/source", edition -> citation(edition)
                        .put("source", "a-".repeat(2_400) + "a")),
                fault(PUT + "/value", edition -> put(edition).put("value", new BigDecimal("1e90"))),
                fault(PUT + "/statement/en", edition -> text(edition, "<script>alert(1)</script>")),
                fault(PUT + "/statement/en", edition -> text(edition, "Fish &amp; chips")),
                fault(PUT + "/statement/en", edition -> text(edition, "A\u0000B")),
                fault(PUT + "/statement/en", edition -> text(edition, "A\u202EB")),
                fault(PUT + "/statement/en", edition -> text(edition, "A\uFFFFB")),
                fault(PUT + "/statement/en", edition -> text(edition, " A space before.")),
                fault(PUT + "/statement/en", edition -> text(edition, "Ri\u0301squez")),
                fault(PUT + "/statement/en", edition -> text(edition, "x".repeat(2001))),
                fault(PUT + "/citations", edition -> put(edition).putArray("citations")),
                fault(
                        PUT + "/citations",
                        edition -> put(edition).putArray("citations").addNull()),
                fault(PUT + "/citations/0/source", edition -> citation(edition).put("source", "no-such-source")),
                fault(PUT + "/citations/0/claimant", edition -> citation(edition)
                        .put("claimant", "nobody")),
                fault(PUT + "/citations/0/via/1", edition -> citation(edition)
                        .putArray("via")
                        .add("bbc-news")
                        .add("nobody")),
                fault(PUT + "/citations/0/act", edition -> citation(edition).put("act", "guesses")),
                fault(PUT + "/citations/0/locator", edition -> citation(edition)
                        .put("locator", "one two three four five six seven eight nine ten eleven twelve thirteen")),
                fault(PUT + "/derivedFrom/0/fact", edition -> derivation(edition)
                        .put("fact", "no-such-fact")),
                fault(PUT + "/derivedFrom/0/fact", edition -> derivation(edition)
                        .put("revision", 99)),
                fault(PUT + "/derivedFrom/0/fact", edition -> derivation(edition)
                        .put("fact", "test-hostile")),
                fault(PUT + "/derivedFrom/0/rule", edition -> derivation(edition)
                        .put("rule", "estimate")),
                fault(PUT + "/constructor", edition -> put(edition).put("constructor", "x")));
    }

    @Test
    void all_faults_are_told_at_once() {
        ObjectNode wrong = Editor.figure("Not Kebab", 5);
        wrong.put("asOf", "2026-13").put("low", 3).put("high", 2).remove("value");
        ObjectNode dangling = Editor.figure("test-hostile", 5);
        ((ObjectNode) dangling.at("/citations/0")).put("source", "no-such-source");
        ObjectNode edition = Editor.edition(
                Editor.put("addition", wrong),
                Editor.put("addition", dangling),
                Editor.put("correction", dangling),
                Editor.retract("tren-de-aragua/no-such-fact"),
                Editor.retract("sources/bbc-2025-03-explainer"),
                Editor.remove("claimants/bbc-news"),
                Editor.put("editorial", Editor.figure("members-others", 1)).put("severity", "substantive"));
        edition.withObject("/note").remove("es");
        assertThat(pointers(edition))
                .contains(
                        "/note/es",
                        "/changes/0/put/asOf",
                        "/changes/0/put/id",
                        "/changes/0/put/low",
                        "/changes/1/put/citations/0/source",
                        "/changes/2",
                        "/changes/3/retract",
                        "/changes/4/retract",
                        "/changes/5/remove",
                        "/changes/6/severity");
    }

    @Test
    void what_changes_nothing_is_no_change() {
        ObjectNode same = Editor.figure("test-same", 5);
        Editor.publish(Editor.edition(Editor.put("addition", same))).hasStatus(201);
        newest++;
        assertThat(pointers(Editor.edition(Editor.put("update", same)))).containsExactly(PUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"basedOn\": 2, \"basedOn\": 3}",
                "{} {}",
                "[1,]",
                "{\"basedOn\": NaN}",
                "{\"basedOn\": 1e1000}",
                "{\"basedOn\": 1e-2147483647}",
                "{\"basedOn\": 1e99999999999999999999999999999999999999999999999999999999999999}"
            })
    void what_is_no_json_is_refused(String body) {
        assertThat(Wire.of(Editor.request("k").body(body).post("/v1/editions"))
                        .hasStatus(400)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "3", "\"text\"", "{}", "{\"changes\": {}}", "{\"changes\": [[]]}"})
    void other_json_is_no_edition(String body) {
        assertThat(Wire.of(Editor.request("k").body(body).post("/v1/editions"))
                        .hasStatus(422)
                        .json()
                        .at("/faults")
                        .size())
                .isPositive();
    }

    @Test
    void what_is_deep_or_huge_is_refused() {
        Wire.of(Editor.request("k").body("[".repeat(100_000)).post("/v1/editions"))
                .hasStatus(400);
        ArrayNode changes = Editor.JSON.createArrayNode();
        for (int i = 0; i < 1001; i++) {
            changes.add(Editor.put("addition", Editor.figure("test-many-" + i, 1)));
        }
        ObjectNode edition = Editor.edition();
        edition.set("changes", changes);
        assertThat(pointers(edition)).containsExactly("/changes");
        Wire.of(Editor.request("k")
                        .body("{\"note\": \"" + "a-".repeat(100_000) + "\"}")
                        .post("/v1/editions"))
                .hasStatus(400);
        Wire.of(Editor.request("k")
                        .body("{\"note\": [" + "0,".repeat(600_000) + "0]}")
                        .post("/v1/editions"))
                .hasStatus(400);
    }

    @Test
    void faults_without_end_are_told_up_to_a_thousand() {
        ObjectNode figure = Editor.figure("test-hostile", 5);
        for (int i = 0; i < 2_000; i++) {
            figure.put("unknown" + i, i);
        }
        assertThat(pointers(Editor.edition(Editor.put("addition", figure)))).hasSize(1_000);
    }

    @Test
    void an_address_that_no_program_can_read_is_no_source() {
        for (String url : List.of("https://example.org/a|b", "https://example.org/100%-sure", "https:///nowhere")) {
            ObjectNode source = Editor.parse("""
                    {"subject": "source", "id": "test-hostile", "kind": "news_article",
                     "publisher": {"en": "A publisher", "es": "Una editorial"},
                     "language": "en", "published": "2026-11", "read": "whole"}""").put("url", url);
            assertThat(pointers(Editor.edition(Editor.put("addition", source))))
                    .as(url)
                    .containsExactly("/changes/0/put/url");
        }
    }

    @Test
    void whoever_is_no_editor_is_refused_before_the_body_is_read() throws IOException {
        for (String who : List.of("", "Authorization: Bearer no.valid.token\r\n")) {
            try (Socket client = new Socket("localhost", RestAssured.port)) {
                client.getOutputStream()
                        .write(("POST /v1/editions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                        + who + "Content-Length: 5000000\r\n\r\n" + "[".repeat(20_000))
                                .getBytes(StandardCharsets.US_ASCII));
                byte[] status = client.getInputStream().readNBytes("HTTP/1.1 401".length());
                assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 401");
            }
        }
    }

    @Test
    void what_says_that_it_is_too_large_is_refused_before_it_is_sent() throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port);
                InputStream example = getClass().getResourceAsStream("/examples/problem-body-too-large.json")) {
            client.getOutputStream()
                    .write(("POST /v1/editions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 6000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
            assertThat(Editor.parse(answer.substring(answer.indexOf('{')))).isEqualTo(Editor.JSON.readTree(example));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "ümlaut"})
    void a_key_is_plain(String key) {
        Wire.of(Editor.request(key).body("{}").post("/v1/editions")).hasStatus(400);
    }

    private static List<String> pointers(JsonNode edition) {
        return Editor.publish(edition).hasStatus(422).json().get("faults").findValuesAsText("pointer");
    }

    private static Arguments fault(String pointer, Consumer<ObjectNode> fault) {
        return arguments(pointer, fault);
    }

    private static ObjectNode change(ObjectNode edition) {
        return (ObjectNode) edition.at("/changes/0");
    }

    private static ObjectNode put(ObjectNode edition) {
        return (ObjectNode) edition.at(PUT);
    }

    private static ObjectNode citation(ObjectNode edition) {
        return (ObjectNode) edition.at(PUT + "/citations/0");
    }

    private static ObjectNode derivation(ObjectNode edition) {
        return put(edition)
                .putArray("derivedFrom")
                .addObject()
                .put("fact", "members-risquez")
                .put("revision", 1)
                .put("rule", "half");
    }

    private static void text(ObjectNode edition, String text) {
        put(edition).withObject("/statement").put("en", text);
    }
}
