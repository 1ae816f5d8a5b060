package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Versions;
import org.dossier.support.ServedContract;
import org.dossier.support.Updates;
import org.junit.jupiter.api.Test;

/** The calls of the README, of the page for callers and of the guides answer what these say. */
@QuarkusTest
class ReadmeTest {

    /** A call and its answer: as JSON, or where it is piped into {@code jq} the lines that this prints. */
    private static final Pattern CALL = Pattern.compile(
            "(```console\\n\\$ curl (?:-s )?'http://localhost:8080([^']+)'(?: \\|\\s+jq -r '([^']+)')?\\n)(.*?)```",
            Pattern.DOTALL);

    @Test
    void every_call_of_the_readme_gets_the_answer_that_it_shows() throws IOException {
        StringBuilder readme = new StringBuilder();
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("src/docs/api.md")));
        pages.addAll(GuidesTest.pages());
        for (Path page : pages) {
            if (Updates.wanted()) {
                Files.writeString(
                        page,
                        CALL.matcher(Files.readString(page))
                                .replaceAll(call -> Matcher.quoteReplacement(call.group(1) + answer(call) + "```")));
            }
            readme.append(Files.readString(page));
        }
        assertThat(CALL.matcher(readme).results()).hasSizeGreaterThan(5).allSatisfy(call -> assertThat(call.group(4))
                .as("%s. %s", call.group(2), Updates.HOW)
                .isEqualTo(answer(call)));
    }

    private static String answer(MatchResult call) {
        JsonNode body = ServedContract.parse(
                given().urlEncodingEnabled(false).get(call.group(2)).asString());
        return call.group(3) == null ? body.toPrettyString() + "\n" : filtered(body, call.group(3));
    }

    private static String filtered(JsonNode body, String filter) {
        try {
            Scope functions = Scope.newEmptyScope();
            BuiltinFunctionLoader.getInstance().loadFunctions(Versions.JQ_1_6, functions);
            List<String> lines = new ArrayList<>();
            JsonQuery.compile(filter, Versions.JQ_1_6).apply(functions, body, line -> lines.add(line.asText() + "\n"));
            return String.join("", lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(filter, failed);
        }
    }
}
