package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands in the pages work: each runs in a shell as it is printed, but with free ports and a store of its own. */
class DocumentedCommandsIT {

    private static final List<Path> PAGES =
            List.of(Path.of("README.md"), Path.of("src/docs/operations.md"), Path.of("src/docs/publishing.md"));

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    /** Needs a JDK or a database that not every machine has; NewerJdkIT, PostgresqlIT and BothDatabasesIT start it so. */
    private static final Pattern ELSEWHERE = Pattern.compile("-XX:AOT|createdb");

    @TempDir
    Path folder;

    static List<String> starts() {
        return PAGES.stream()
                .flatMap(page -> blocks(page).stream())
                .filter(block -> block.contains("quarkus-run.jar")
                        && !ELSEWHERE.matcher(block).find())
                .map(block -> block.replaceAll("(?m)^\\./mvnw .*\\n", "")
                        .replace("\\\n", " ")
                        .strip())
                .distinct()
                .toList();
    }

    /** On the store of a service that ran before; RestartIT starts one on none. */
    @ParameterizedTest
    @MethodSource("starts")
    void a_start_serves(String command) {
        String store = TrainingRun.loaded(folder).resolve("dossier").toString();
        String moved = command.replaceAll("port=\\d+", "port=0")
                .replaceAll("dossier\\.store=\\S+", "dossier.store=" + store)
                .replaceAll("https://login\\.example\\.org/keys", key());
        try (PackagedService service = PackagedService.ofShell(
                moved,
                Map.of(
                        "QUARKUS_HTTP_PORT", "0",
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_MANAGEMENT_PORT", "0",
                        "DOSSIER_STORE", store))) {
            assertThat(service.started().get("/v1").statusCode()).isEqualTo(200);
        }
    }

    private String key() {
        return new RemoteEditor()
                .settings(folder).stream()
                        .filter(setting -> setting.startsWith("mp.jwt.verify.publickey.location="))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll(".*?=", "");
    }

    /** In the order of the page, as an editor would: the dry run, the edition, and what then shows it. */
    @Test
    void every_call_of_the_page_on_publishing_succeeds() throws IOException, InterruptedException {
        RemoteEditor editor = new RemoteEditor();
        try (PackagedService service = PackagedService.onH2(TrainingRun.loaded(folder), editor.settings(folder))
                .started()) {
            List<String> calls = blocks(Path.of("src/docs/publishing.md")).stream()
                    .filter(block -> block.contains("curl "))
                    .toList();
            assertThat(calls).hasSizeGreaterThan(2);
            String script = String.join("\n", calls)
                    .replace("curl -s", "curl -fsS")
                    .replace("http://localhost:8080", service.address());
            ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-c", script).redirectErrorStream(true);
            shell.environment().put("TOKEN", editor.token());
            Process process = shell.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).contains("HTTP/1.1 201", "\"status\":\"corrected\"", "<feed", "\"revision\":2");
        }
    }

    private static List<String> blocks(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page))
                    .results()
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
