package org.dossier.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dossier.http.media.MarkdownText;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProfilePageTest {

    private static final String PROFILE = "/v1/organisations/tren-de-aragua?edition=2";

    private static final List<String> SECTIONS =
            List.of("names", "nameOrigins", "origins", "activities", "structure", "bases", "size", "status");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_statement_has_a_line_with_who_says_so_and_its_reference(String language) {
        JsonNode profile = Wire.get(PROFILE + "&lang=" + language).json();
        Wire page = Wire.get(PROFILE + "&lang=" + language, "Accept", "text/markdown")
                .hasStatus(200)
                .hasHeader("Content-Type", "text/markdown;charset=UTF-8")
                .hasHeader("Content-Language", language)
                .hasHeader("Dossier-Edition", "2");
        List<String> lines = page.text().lines().toList();
        assertThat(lines.get(0)).isEqualTo("# Tren de Aragua");
        List<JsonNode> statements = SECTIONS.stream()
                .flatMap(section -> StreamSupport.stream(profile.get(section).spliterator(), false))
                .toList();
        assertThat(statements).hasSizeGreaterThan(30).allSatisfy(statement -> assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(MarkdownText.plain(statement.get("print").asText()) + " ("
                                + MarkdownText.plain(
                                        statement.get("attribution").asText())
                                + ") `tren-de-aragua/"
                                + statement.get("id").asText() + "@"
                                + statement.get("revision").asInt() + "`"
                                + (statement.get("disputes").isEmpty() ? "" : " *("))));
        assertThat(page.text()).endsWith("/v1/organisations/tren-de-aragua?edition=2>\n");
    }

    @Test
    void an_assistant_that_prefers_markdown_gets_it_and_a_browser_does_not() {
        Wire.get(PROFILE, "Accept", "text/markdown, text/html;q=0.9, */*;q=0.1")
                .hasHeader("Content-Type", "text/markdown;charset=UTF-8");
        Wire.get(PROFILE, "Accept", "text/html, */*;q=0.8").hasHeader("Content-Type", "application/json");
        assertThat(Wire.get(PROFILE + "&format=md").text())
                .contains("**Name:**", "**Activity:**", "*(disputed)*", "**Caveat:**");
    }
}
