package org.dossier.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What newsrooms ask, the call that answers it, and what the answer must and must not have. No model takes part: whether one finds the
 * call is for whoever tries these questions with a model; what it then gets is checked here.
 */
@QuarkusTest
class EvaluationTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/org/dossier/mcp/evaluations.json");

    static Stream<Arguments> questions() throws IOException {
        JsonNode all = Wire.parse(Files.readString(QUESTIONS));
        return StreamSupport.stream(all.spliterator(), false)
                .map(evaluation -> Arguments.of(evaluation.get("question").asText(), evaluation));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void the_answer_has_what_it_must_have_and_nothing_that_it_must_not_have(String question, JsonNode evaluation) {
        JsonNode result = McpClient.call(evaluation.get("tool").asText(), evaluation.get("arguments"));
        boolean isError = evaluation.path("error").asBoolean();
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isEqualTo(isError);
        String answer = isError ? result.at("/content/0/text").asText() : withoutRules(result.get("structuredContent"));
        assertThat(texts(evaluation.get("contains")))
                .allSatisfy(text -> assertThat(answer).contains(text));
        assertThat(texts(evaluation.get("lacks")))
                .allSatisfy(text -> assertThat(answer).doesNotContain(text));
        assertThat(McpTest.facts(result.path("structuredContent"))).allSatisfy(McpTest::assertAttributed);
    }

    @Test
    void there_are_enough_of_them_for_each_tool_and_some_in_spanish() throws IOException {
        JsonNode all = Wire.parse(Files.readString(QUESTIONS));
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all.findValuesAsText("tool"))
                .contains(
                        "search",
                        "brief",
                        "compare_estimates",
                        "presence",
                        "timeline",
                        "check_printed",
                        "corrections_since");
        assertThat(all.findValuesAsText("lang")).filteredOn("es"::equals).hasSizeGreaterThan(5);
    }

    /** They name what must not be done. */
    private static String withoutRules(JsonNode content) {
        return ((ObjectNode) content.deepCopy()).without("rules").toString();
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
