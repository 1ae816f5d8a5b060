package org.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dossier.support.Editor;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/** All editions, a line each. */
@QuarkusTest
class ExportTest {

    private static final String EXPORT = "/v1/editions/export";

    @Test
    void each_edition_is_a_line_that_an_editor_could_send() {
        List<JsonNode> lines =
                Wire.get(EXPORT).hasStatus(200).text().lines().map(Wire::parse).toList();

        assertThat(lines).extracting(line -> line.get("number").asInt()).startsWith(1, 2);
        JsonNode first = lines.get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "number",
                        "last",
                        "publishedAt",
                        "publishedBy",
                        "organisations",
                        "basedOn",
                        "note",
                        "changes",
                        "removed");
        assertThat(lines)
                .extracting(line -> line.get("last").asBoolean())
                .endsWith(true)
                .containsOnlyOnce(true);
        assertThat(first.get("publishedAt").asText()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(first.get("organisations")).hasToString("[\"tren-de-aragua\"]");
        assertThat(first.at("/changes/0/put/subject").asText()).isEqualTo("organisation");
        assertThat(first.get("removed")).isEmpty();
        assertThat(first.get("changes")).hasSameSizeAs(Editor.changes(1));
    }

    @Test
    void it_goes_on_where_another_ended() {
        String whole = Wire.get(EXPORT).text();
        int end = whole.indexOf('\n') + 1;

        Wire rest = Wire.get(EXPORT + "?since=1").hasStatus(200);
        assertThat(rest.text()).isEqualTo(whole.substring(end));
        assertThat(Wire.get(EXPORT + "?since=" + Editor.newest()).hasStatus(200).text())
                .isEmpty();
        Wire.get(EXPORT + "?since=999").isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'999' is not a value of 'since': expected the number of an edition from 1 to %d, which is read.", "instance": "/v1/editions/export",
                  "code": "invalid-parameter", "parameter": "since", "value": "999",
                  "expected": "the number of an edition from 1 to %d, which is read"
                }""".formatted(Editor.newest(), Editor.newest()));
    }

    @Test
    void a_client_that_has_it_gets_a_304_and_a_head_has_no_body() {
        Wire export = Wire.get(EXPORT)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/jsonl")
                .hasHeader("Transfer-Encoding", "chunked")
                .hasHeader("Cache-Control", "public, no-cache")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"dossier-editions-1-" + Editor.newest() + ".jsonl\"")
                .hasNoHeader("dossier-lines")
                .hasNoHeader("Content-Length");

        Wire.get(EXPORT, "If-None-Match", export.header("ETag")).hasStatus(304);
        Wire.get(EXPORT + "?since=1", "If-None-Match", export.header("ETag")).hasStatus(200);
        Wire head = Wire.send("HEAD", EXPORT).hasStatus(200).hasHeader("ETag", export.header("ETag"));
        assertThat(head.text()).isEmpty();
    }

    @Test
    void an_address_that_is_spelled_in_another_way_is_answered_too() {
        assertThat(Wire.get("/v1/editions/%65xport").hasStatus(200).text())
                .isEqualTo(Wire.get(EXPORT).text());
    }
}
