package org.dossier.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

/** The guide writes a backgrounder from two calls; that they answer what it shows, {@code ReadmeTest} tells. */
@QuarkusTest
class BackgrounderTest {

    private static final Pattern CALL =
            Pattern.compile("curl -s 'http://localhost:8080([^']+)'.*?jq -r '[^']+'\n(.*?)```", Pattern.DOTALL);

    @Test
    void a_backgrounder_takes_two_calls_of_10_kilobytes_and_has_at_most_150_words() throws IOException {
        List<MatchResult> calls = CALL.matcher(Files.readString(Path.of("src/docs/guides/backgrounder.md")))
                .results()
                .limit(2)
                .toList();
        assertThat(calls.stream()
                        .mapToInt(call ->
                                Wire.get(call.group(1)).hasStatus(200).text().getBytes(UTF_8).length)
                        .sum())
                .isLessThan(10_000);
        String story = calls.stream().map(call -> call.group(2)).collect(Collectors.joining());
        assertThat(story.split("\\s+")).hasSizeBetween(120, 150);
    }
}
