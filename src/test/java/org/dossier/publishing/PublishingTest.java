package org.dossier.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class PublishingTest {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures/";

    @Test
    void a_feed_reader_shows_the_texts_of_editors_and_runs_none() {
        ObjectNode edition = Editor.edition(Editor.put("addition", Editor.figure("test-feed", 1)));
        edition.putObject("note").put("en", "Questions & answers").put("es", "Preguntas y respuestas");
        Editor.publish(edition).hasStatus(201);
        // Escaped as HTML, and that as XML.
        assertThat(Wire.get("/v1/editions?limit=1&format=atom").text()).contains("Questions &amp;amp; answers");
    }

    @Test
    void an_edition_is_read_as_it_was_answered() {
        int number = Editor.newest() + 1;
        Wire answer = Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-added", 5))))
                .hasStatus(201)
                .hasHeader("Dossier-Edition", String.valueOf(number));
        assertThat(answer.header("Location")).endsWith("/v1/editions/" + number);
        JsonNode edition = Wire.get("/v1/editions/" + number).hasStatus(200).json();
        Wire.hasSameJson(((ObjectNode) answer.json()).without("changed"), edition.toString());
        Wire.hasSameJson(answer.json().get("changed"), "[\"tren-de-aragua/test-added@1\"]");
        assertThat(Editor.changes(number).get(0).get("fields").size()).isGreaterThan(8);
        assertThat(Wire.get(FIGURES + "test-added")
                        .hasStatus(200)
                        .json()
                        .at("/value")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void a_correction_ends_what_was_said_and_leaves_it_to_be_looked_back_at() {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-corrected", 5))))
                .hasStatus(201);
        int before = Editor.newest();
        Editor.publish(Editor.edition(Editor.put("correction", Editor.figure("test-corrected", 6))))
                .hasStatus(201);
        JsonNode change = Editor.lastChange();
        assertThat(change.at("/revision").asInt()).isEqualTo(2);
        assertThat(change.at("/previous").asInt()).isEqualTo(1);
        assertThat(change.at("/fields").findValuesAsText("field")).containsExactly("value", "statement");
        assertThat(Wire.get(FIGURES + "test-corrected").json().at("/value").asInt())
                .isEqualTo(6);
        assertThat(Wire.get(FIGURES + "test-corrected?edition=" + before)
                        .json()
                        .at("/value")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void a_number_is_the_same_however_it_is_written() {
        ObjectNode figure = Editor.figure("test-number", 10);
        Editor.publish(Editor.edition(Editor.put("addition", figure))).hasStatus(201);
        for (JsonNode ten : List.of(DoubleNode.valueOf(10.0), DecimalNode.valueOf(new BigDecimal("1E+1")))) {
            figure.set("value", ten);
            assertThat(Editor.publish(Editor.edition(Editor.put("correction", figure)))
                            .hasStatus(422)
                            .json()
                            .at("/faults/0/detail")
                            .asText())
                    .isEqualTo("No change: this is identical to revision 1.");
        }
        figure.put("value", new BigDecimal("123456789012345678.123456"));
        Editor.publish(Editor.edition(Editor.put("correction", figure))).hasStatus(201);
        Wire.hasSameJson(Editor.lastChange().get("fields"), """
                [ { "field": "value", "before": 10, "after": 123456789012345678.123456 } ]
                """);
        assertThat(Wire.get("/v1/editions/" + Editor.newest() + "/changes").text())
                .contains("\"after\":123456789012345678.123456}");
    }

    @Test
    void what_is_retracted_is_gone_with_a_reason_and_still_read_before() {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-retracted", 5))))
                .hasStatus(201);
        int before = Editor.newest();
        ObjectNode retraction = Editor.retract("tren-de-aragua/test-retracted");
        retraction.put("replacedBy", "tren-de-aragua/members-risquez");
        Editor.publish(Editor.edition(retraction)).hasStatus(201);
        JsonNode gone = Wire.get(FIGURES + "test-retracted").hasStatus(410).json();
        assertThat(gone.at("/code").asText()).isEqualTo("retracted");
        assertThat(gone.at("/reason").asText()).isEqualTo("Because of a test.");
        assertThat(gone.at("/replacedBy").asText()).isEqualTo("tren-de-aragua/members-risquez");
        assertThat(gone.at("/edition").asText()).isEqualTo("/v1/editions/" + (before + 1));
        Wire.get(FIGURES + "test-retracted?edition=" + before).hasStatus(200);
        assertThat(Wire.get(FIGURES + "?limit=200").text()).doesNotContain("test-retracted");
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-retracted", 7))))
                .hasStatus(422);
        Editor.publish(Editor.edition(Editor.put("correction", Editor.figure("test-retracted", 7))))
                .hasStatus(201);
        assertThat(Wire.get(FIGURES + "test-retracted").json().at("/revision").asInt())
                .isEqualTo(2);
    }

    @Test
    void what_the_law_removes_is_in_no_edition() {
        Editor.publish(Editor.edition(Editor.put("addition", Editor.figure("test-removed", 987_654))))
                .hasStatus(201);
        int before = Editor.newest();
        ObjectNode removal = Editor.edition(Editor.remove("tren-de-aragua/test-removed"));
        JsonNode planned = Editor.dryRun(removal).hasStatus(200).json().at("/changes/0");
        Editor.publish(removal).hasStatus(201);
        assertThat(Editor.lastChange()).isEqualTo(planned);
        assertThat(planned.at("/fields")).isEmpty();
        for (String read : new String[] {"", "?edition=" + before}) {
            JsonNode gone =
                    Wire.get(FIGURES + "test-removed" + read).hasStatus(451).json();
            assertThat(gone.at("/code").asText()).isEqualTo("removed");
            assertThat(gone.at("/reason").asText()).isEqualTo("Because of a test.");
        }
        for (String read : new String[] {
            FIGURES + "?limit=200&edition=" + before,
            "/v1/editions/" + before + "/changes",
            "/v1/editions/" + before + "/changes?format=csv",
            "/v1/editions/" + (before + 1) + "/changes",
            "/v1/organisations/tren-de-aragua/facts/test-removed/history"
        }) {
            assertThat(Wire.get(read).hasStatus(200).text()).doesNotContain("987654");
        }
        JsonNode listed = Wire.get(FIGURES.substring(0, FIGURES.length() - 1) + "?ids=test-removed,members-risquez")
                .hasStatus(200)
                .json()
                .get("items");
        assertThat(listed.findValuesAsText("id")).contains("members-risquez").doesNotContain("test-removed");
        Editor.publish(Editor.edition(Editor.put("correction", Editor.figure("test-removed", 1))))
                .hasStatus(422);
    }

    @Test
    void the_same_request_publishes_once() {
        ObjectNode edition = Editor.edition(Editor.put("addition", Editor.figure("test-once", 5)));
        String first = Editor.publish(edition, "once").hasStatus(201).text();
        int newest = Editor.newest();
        assertThat(Editor.publish(edition, "once").hasStatus(201).text()).isEqualTo(first);
        assertThat(Editor.newest()).isEqualTo(newest);
        edition.put("basedOn", 1);
        assertThat(Editor.publish(edition, "once")
                        .hasStatus(422)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void all_facts_of_an_edition_were_revised_when_it_was_published() {
        JsonNode[] changes = IntStream.range(0, 50)
                .mapToObj(i -> Editor.put("addition", Editor.figure("test-time-" + i, i)))
                .toArray(JsonNode[]::new);
        JsonNode edition =
                Editor.publish(Editor.edition(changes)).hasStatus(201).json();
        assertThat(Wire.get("/v1/organisations/tren-de-aragua/figures/test-time-0")
                        .json()
                        .get("revisedAt"))
                .isEqualTo(edition.get("publishedAt"));
    }

    @Test
    void what_was_retracted_and_then_removed_replaces_nothing() {
        String gone = "tren-de-aragua/test-gone";
        Editor.publish(Editor.edition(
                        Editor.put("addition", Editor.figure("test-gone", 1)),
                        Editor.put("addition", Editor.figure("test-left", 1))))
                .hasStatus(201);
        Editor.publish(Editor.edition(Editor.retract(gone))).hasStatus(201);
        Editor.publish(Editor.edition(Editor.remove(gone))).hasStatus(201);
        ObjectNode retraction = Editor.retract("tren-de-aragua/test-left");
        JsonNode refused = Editor.publish(Editor.edition(retraction.put("replacedBy", gone)))
                .hasStatus(422)
                .json();
        assertThat(refused.at("/faults/0/pointer").asText()).isEqualTo("/changes/0/replacedBy");
    }

    @Test
    void another_edition_meanwhile_is_a_conflict() {
        ObjectNode edition = Editor.edition(Editor.put("addition", Editor.figure("test-conflict", 5)));
        edition.put("basedOn", Editor.newest() - 1);
        JsonNode conflict = Editor.publish(edition).hasStatus(409).json();
        assertThat(conflict.at("/code").asText()).isEqualTo("edition-conflict");
        assertThat(conflict.at("/current").asInt()).isEqualTo(Editor.newest());
    }

    @Test
    void a_dry_run_tells_what_would_change_and_publishes_nothing() {
        int newest = Editor.newest();
        JsonNode run = Editor.dryRun(Editor.edition(Editor.put("addition", Editor.figure("test-dry", 5))))
                .hasStatus(200)
                .json();
        assertThat(run.at("/number").asInt()).isEqualTo(newest + 1);
        assertThat(run.at("/changes/0/id").asText()).isEqualTo("test-dry");
        assertThat(Editor.newest()).isEqualTo(newest);
        Wire.get(FIGURES + "test-dry").hasStatus(404);
    }

    @Test
    void a_dry_run_announces_nothing_that_only_reads_have() {
        Wire run = Editor.dryRun(Editor.edition(Editor.put("addition", Editor.figure("test-links", 5))))
                .hasStatus(200)
                .hasNoHeader("Link");
        assertThat(run.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void publishing_takes_a_language_and_neither_a_format_nor_fields() {
        JsonNode edition = Editor.edition(Editor.put("addition", Editor.figure("test-language", 5)));
        for (String query : List.of("fields=number", "format=json", "format=atom")) {
            JsonNode refused = Wire.of(Editor.request().body(edition.toString()).post("/v1/editions/dry-run?" + query))
                    .hasStatus(400)
                    .json();
            assertThat(refused.get("code").asText()).isEqualTo("unknown-parameter");
            assertThat(refused.get("allowed")).extracting(JsonNode::asText).containsExactly("lang");
        }
        Wire.of(Editor.request().body(edition.toString()).post("/v1/editions/dry-run?lang=es"))
                .hasStatus(200)
                .hasHeader("Content-Language", "es");
    }

    /** What was published is never answered with a refusal, and there is but one media type to answer in. */
    @Test
    void publishing_answers_in_json_whatever_is_accepted() {
        for (String accept : List.of("application/atom+xml", "text/event-stream", "image/png", "nonsense")) {
            JsonNode edition =
                    Editor.edition(Editor.put("addition", Editor.figure("test-accept-" + accept.length(), 5)));
            Wire.of(Editor.request(accept)
                            .accept(accept)
                            .body(edition.toString())
                            .post("/v1/editions"))
                    .hasStatus(201)
                    .hasHeader("Content-Type", "application/json");
        }
    }

    @Test
    void a_bad_token_publishes_nothing_and_disturbs_no_read() {
        String body = Editor.edition(Editor.put("addition", Editor.figure("test-token", 5)))
                .toString();
        Wire.of(given().contentType("application/json").body(body).post("/v1/editions"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer");
        Wire.of(given().header("Authorization", "Bearer no.valid.token")
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/editions"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        assertThat(Wire.of(given().header("Authorization", "Bearer " + Editor.token("ben", "reader"))
                                .contentType("application/json")
                                .body(body)
                                .post("/v1/editions"))
                        .hasStatus(403)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("not-an-editor");
        Wire.get("/v1/organisations/tren-de-aragua", "Authorization", "Bearer no.valid.token")
                .hasStatus(200);
    }

    /** MicroProfile JWT says so; the library would take a text for a list with spaces between. */
    @ParameterizedTest
    @ValueSource(strings = {"editor", "reader editor"})
    void a_token_whose_groups_are_no_list_gives_no_role(String groups) {
        String token = Jwt.upn("ben").claim("groups", groups).sign();
        JsonNode edition = Editor.edition(Editor.put("addition", Editor.figure("test-groups", 5)));
        assertThat(Wire.of(given().header("Authorization", "Bearer " + token)
                                .contentType("application/json")
                                .body(edition.toString())
                                .post("/v1/editions/dry-run"))
                        .hasStatus(403)
                        .hasHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"")
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("not-an-editor");
    }
}
