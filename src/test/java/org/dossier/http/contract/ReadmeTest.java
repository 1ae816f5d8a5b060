package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calls of the README answer what the README says. */
@QuarkusTest
@Tag("one-database")
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern CALL =
            Pattern.compile("```console\\n\\$ curl 'http://localhost:8080([^']+)'\\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_call_of_the_readme_gets_the_answer_that_it_shows() throws IOException {
        String readme = Files.readString(README);
        if (Updates.wanted()) {
            readme = CALL.matcher(readme)
                    .replaceAll(call -> Matcher.quoteReplacement("```console\n$ curl 'http://localhost:8080"
                            + call.group(1) + "'\n" + answer(call).toPrettyString() + "\n```"));
            Files.writeString(README, readme);
        }
        assertThat(CALL.matcher(readme).results()).hasSizeGreaterThan(2).allSatisfy(call -> assertThat(
                        ServedContract.parse(call.group(2)))
                .as("%s. %s", call.group(1), Updates.HOW)
                .isEqualTo(answer(call)));
    }

    private static JsonNode answer(MatchResult call) {
        return ServedContract.parse(
                given().urlEncodingEnabled(false).get(call.group(1)).asString());
    }
}
