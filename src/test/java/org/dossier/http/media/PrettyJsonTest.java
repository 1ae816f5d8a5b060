package org.dossier.http.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dossier.support.Concurrently;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/** JSON for people who look at it. */
@QuarkusTest
class PrettyJsonTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String ONE_SOURCE = "/v1/sources?edition=1&fields=id,links&limit=1";

    @Test
    void an_indented_response_has_a_line_for_each_value() {
        Wire indented =
                Wire.get(ONE_SOURCE + "&pretty=true").hasStatus(200).hasHeader("Content-Type", "application/json");

        assertThat(indented.text()).isEqualTo("""
                {
                  "items": [
                    {
                      "id": "bbc-2025-03-explainer",
                      "links": {
                        "self": "/v1/sources/bbc-2025-03-explainer?edition=1",
                        "citations": "/v1/sources/bbc-2025-03-explainer/citations?edition=1",
                        "history": "/v1/sources/bbc-2025-03-explainer/history?edition=1"
                      }
                    }
                  ],
                  "links": {
                    "self": "/v1/sources?edition=1&fields=id,links&limit=1&pretty=true",
                    "next": null
                  }
                }
                """);
    }

    @Test
    void a_browser_gets_every_read_indented() {
        List<String> reads = ServedContract.fetch().operations().stream()
                .filter(Operation::isJson)
                .map(Operation::example)
                .toList();
        Concurrently.forEach(reads, read -> {
            String and = read.contains("?") ? "&" : "?";
            Wire plain = Wire.get(read);
            Wire browser =
                    Wire.get(read, "Accept", BROWSER).hasStatus(200).hasHeader("Content-Type", "application/json");
            assertThat(plain.text()).as(read).doesNotContain("\n");
            assertThat(browser.text())
                    .startsWith("{\n  \"")
                    .endsWith("\n}\n")
                    .isEqualTo(Wire.get(read + and + "pretty=true").text());
            assertThat(browser.header("ETag")).isNotEqualTo(plain.header("ETag"));
            assertThat(browser.header("Vary")).startsWith("Accept, ");
            Wire.get(read, "Accept", BROWSER, "If-None-Match", browser.header("ETag"))
                    .hasStatus(304);
            Wire.get(read, "If-None-Match", browser.header("ETag")).hasStatus(200);
        });
        assertThat(reads).hasSizeGreaterThan(30);
    }

    @Test
    void whoever_names_the_format_gets_the_same_with_any_client() {
        String read = ONE_SOURCE + "&format=json";
        Wire browser = Wire.get(read, "Accept", BROWSER).hasHeader("Vary", "Accept-Encoding, Accept-Language");

        assertThat(browser.text()).isEqualTo(Wire.get(read).text());
    }

    @Test
    void a_browser_can_ask_for_one_line() {
        assertThat(Wire.get(ONE_SOURCE + "&pretty=false", "Accept", BROWSER)
                        .hasStatus(200)
                        .text())
                .isEqualTo(Wire.get(ONE_SOURCE).text());
    }

    @Test
    void other_formats_and_other_values_are_refused() {
        Wire.get("/v1/sources?format=csv&pretty=true").isProblem(400, """
                {
                  "type": "/v1/problems/conflicting-parameters", "title": "Conflicting parameters", "status": 400,
                  "detail": "'pretty' works with JSON only, not with text/csv.", "instance": "/v1/sources",
                  "code": "conflicting-parameters", "parameters": ["format", "pretty"]
                }
                """);
        JsonNode problem = Wire.get("/v1/sources?pretty=yes").hasStatus(400).json();
        assertThat(problem.get("parameter").asText()).isEqualTo("pretty");
        assertThat(problem.get("allowed")).extracting(JsonNode::asText).containsExactly("true", "false");
    }
}
