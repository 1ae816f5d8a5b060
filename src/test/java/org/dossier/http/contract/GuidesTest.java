package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides name is there. {@code .ci/guides.py} runs their commands and programs. */
@QuarkusTest
class GuidesTest {

    static final Path FOLDER = Path.of("src/docs/guides");

    /** Written out; one that a program puts together is tried by running it. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:http://localhost:8080|`)(/[a-z][^\\s'\"`<>);$]*)(?=[\\s'\"`<>);])");

    /** What a guide means by {@code /presence}. */
    private static final String DOSSIER = "/v1/organisations/tren-de-aragua";

    /** Takes only POST. */
    private static final Set<String> TOOLS = Set.of("/mcp");

    private static final int LINES_OF_A_SCREEN = 50;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_address_answers() throws IOException, InterruptedException {
        Set<String> addresses = new TreeSet<>();
        for (Path page : pages()) {
            ADDRESS.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .map(path -> path.matches("/(v1|llms|mcp).*") ? path : DOSSIER + path)
                    .forEach(addresses::add);
        }
        addresses.removeAll(TOOLS);
        assertThat(addresses).hasSizeGreaterThan(15);
        for (String address : addresses) {
            assertThat(status(address)).as(address).isEqualTo(200);
        }
    }

    /** Without what follows: the stream of events does not end. */
    private static int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .build();
        HttpResponse<InputStream> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    @Test
    void each_guide_is_a_screen_and_in_the_index() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(LINES_OF_A_SCREEN);
            assertThat(page.endsWith("README.md") || index.contains("](" + page.getFileName() + ")"))
                    .as(page.toString())
                    .isTrue();
        }
    }
}
