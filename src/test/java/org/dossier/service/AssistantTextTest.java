package org.dossier.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssistantTextTest {

    @Test
    void assistants_find_the_rules_the_tools_and_the_routes() {
        Wire text = Wire.get("/llms.txt")
                .hasStatus(200)
                .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(text.text())
                .startsWith("# Dossier\n\n> Sourced facts")
                .contains("Attribute everything", "/mcp)", "/openapi)", "CC-BY-4.0", "/v1/search?q=");
        Wire.get("/llms.txt", "If-None-Match", text.header("ETag")).hasStatus(304);
    }

    /** Every route that it names is one. */
    @Test
    void the_routes_that_it_names_answer() {
        assertThat(Pattern.compile("`(/v1/[^`]+)`")
                        .matcher(Wire.get("/llms.txt").text())
                        .results()
                        .map(route -> route.group(1)
                                .replace("{organisation}", "tren-de-aragua")
                                .replace("{metric}", "membership_total")
                                .replaceAll("since=$", "since=1")
                                .replaceAll("q=$", "q=reward")
                                .replaceAll("refs=$", "refs=tren-de-aragua/members-risquez@1")))
                .hasSizeGreaterThan(5)
                .allSatisfy(route -> Wire.get(route).hasStatus(200));
    }
}
