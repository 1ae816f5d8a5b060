package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.http.media.Format;
import org.dossier.support.Connection;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.StoppedClock;
import org.dossier.support.Updates;
import org.dossier.text.Vocabulary;
import org.junit.jupiter.api.Test;

/** Every example of the contract is what the service answers; those of publishing come after it, by their name. */
@QuarkusTest
@TestProfile(ExamplesTest.Limited.class)
class ExamplesTest {

    private static final int QUOTA = 600;

    /** The limit as it is shipped, and clients of the test's own choice; the clock is for the examples of publishing. */
    public static class Limited implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(StoppedClock.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dossier.limit.quota", String.valueOf(QUOTA), "dossier.limit.trusted-proxies", "127.0.0.1");
        }
    }

    /** How to provoke each problem that has an example. */
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("unknown-route", "GET /v1/organizations"),
            Map.entry("unknown-resource", "GET /v1/organisations/tren-de-aragua/figures/members"),
            Map.entry("unknown-parameter", "GET /v1/organisations?page=2"),
            Map.entry("repeated-parameter", "GET /v1/organisations?limit=10&limit=20"),
            Map.entry("invalid-parameter", "GET /v1/organisations/tren-de-aragua/figures?role=main"),
            Map.entry("conflicting-parameters", "GET /v1/organisations?edition=1&knownAt=2026-12-01T00:00:00Z"),
            Map.entry("invalid-cursor", "GET /v1/organisations?cursor=bmV4dA"),
            Map.entry("unknown-edition", "GET /v1/organisations?edition=999"),
            Map.entry("before-first-edition", "GET /v1/organisations?knownAt=2025-03-17T00:00:00Z"),
            Map.entry("unexpected-body", "BODY /v1/organisations"),
            Map.entry("malformed-request", "GET /v1/organisations/%00"),
            Map.entry("method-not-allowed", "DELETE /v1/organisations"),
            Map.entry("not-acceptable", "PDF /v1/organisations"),
            Map.entry("too-many-requests", "FLOOD /v1/organisations"),
            Map.entry("internal-error", "GET /failure"),
            Map.entry("overloaded", "GET /failure/overloaded"),
            Map.entry("search-not-ready", "GET /failure/search"),
            Map.entry("store-unavailable", "GET /failure/store?state=08006"));

    /** Of what is long otherwise, or grows. */
    private static final Map<String, String> SHORT = Map.of(
            "getOrganisation", "?edition=1",
            "listEditions", "?kind=correction&severity=minor&limit=1",
            "listChangesOfEdition", "?kind=correction&severity=minor",
            "listChangesOfOrganisation", "?edition=2&since=1&limit=2");

    /** Formats other than JSON come whole: what makes that short, and stays as it is because an edition does. */
    private static final Map<String, String> FEW = Map.of(
            "listFigures", "?edition=1&metric=membership_total",
            "listPresence", "?edition=1&status=believed_nodes",
            "listEvents", "?edition=1&to=2013",
            "listEditions", "?kind=correction&severity=minor&limit=1",
            "listChangesOfEdition", "?kind=correction&severity=minor",
            "listChangesOfOrganisation", "?edition=2&since=1&kind=correction&severity=minor",
            "listLeadership", "?edition=1&status=leader",
            "listRelations", "?edition=1&country=CO",
            "listDesignations", "?edition=1&claimant=donald-trump");

    @Test
    void every_example_of_an_answer_is_true() throws IOException {
        for (Operation operation : ServedContract.fetch().operations()) {
            if (!operation.isJson()) {
                continue;
            }
            String served = given().get(brief(operation)).asString();
            check(
                    operation.id(),
                    "json",
                    operation.node().at("/responses/200/content/application~1json/example"),
                    ServedContract.parse(served));
        }
    }

    @Test
    void every_example_in_another_format_is_true() throws IOException {
        for (Operation operation : ServedContract.fetch().operations()) {
            for (String type : operation.mediaTypes()) {
                if (!Set.of(Format.JSON_TYPE, Format.ZIP_TYPE, Format.JSONL_TYPE)
                        .contains(type)) {
                    String served = given().accept(type)
                            .get(operation.example() + FEW.getOrDefault(operation.id(), "?edition=1"))
                            .asString();
                    check(
                            operation.id(),
                            Vocabulary.word(Format.of(type).orElseThrow()),
                            operation
                                    .node()
                                    .at("/responses/200/content")
                                    .get(type)
                                    .path("example"),
                            type.endsWith("json") ? ServedContract.parse(served) : TextNode.valueOf(readable(served)));
                }
            }
        }
    }

    /** Without the mark and the carriage returns, which would stand in the contract as escapes. */
    private static String readable(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n");
    }

    @Test
    void every_example_of_a_problem_is_true() throws IOException {
        for (JsonNode response : ServedContract.fetch().document().at("/components/responses")) {
            for (var example :
                    response.at("/content/application~1problem+json/examples").properties()) {
                if (!PublishingExamplesTest.PROBLEMS.contains(example.getKey())) {
                    check(
                            "problem-" + example.getKey(),
                            "json",
                            example.getValue().get("value"),
                            provoke(example.getKey()));
                }
            }
        }
    }

    @Test
    void the_example_of_the_limit_is_true() {
        assertThat(given().get("/v1").header("RateLimit-Policy"))
                .isEqualTo(ServedContract.fetch()
                        .document()
                        .at("/components/headers/RateLimit-Policy/example")
                        .asText());
    }

    /** Two items show what a list is, and the first edition what a profile is. */
    private static String brief(Operation operation) {
        boolean list = operation
                .parameters()
                .anyMatch(parameter -> parameter.get("name").asText().equals("limit"));
        String example = operation.example();
        String few = SHORT.getOrDefault(operation.id(), list ? "?limit=2" : "");
        return example + (example.contains("?") ? few.replace('?', '&') : few);
    }

    private static JsonNode provoke(String problem) throws IOException {
        String[] request = PROBLEMS.get(problem).split(" ");
        return ServedContract.parse(
                switch (request[0]) {
                    case "BODY" ->
                        given().urlEncodingEnabled(false)
                                .body("{}")
                                .get(request[1])
                                .asString();
                    case "PDF" ->
                        given().accept("application/pdf").get(request[1]).asString();
                    case "FLOOD" -> refused(request[1]).asString();
                    default ->
                        given().urlEncodingEnabled(false)
                                .request(request[0], request[1])
                                .asString();
                });
    }

    /** Uses up the quota by what costs the service least; a little comes back meanwhile. */
    private static Response refused(String path) throws IOException {
        String preflight = "OPTIONS " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.1\r\n";
        Connection.exchange((preflight + "\r\n").repeat(QUOTA - 1) + preflight + "Connection: close\r\n\r\n");
        return Stream.generate(
                        () -> given().header("X-Forwarded-For", "192.0.2.1").get(path))
                .limit(10_000)
                .filter(response -> response.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    static void check(String name, String ending, JsonNode example, JsonNode served) throws IOException {
        if (served.has("reference")) {
            // Drawn anew for each failure, so that the example keeps the one it has.
            ((ObjectNode) served).set("reference", example.path("reference"));
        }
        if (Updates.wanted()) {
            Path file = Path.of("src/main/resources/examples", name + "." + ending);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    served.isTextual()
                            ? served.asText()
                            : ServedContract.JSON
                                            .writerWithDefaultPrettyPrinter()
                                            .writeValueAsString(served) + "\n");
        } else {
            assertThat(example).as("%s.%s. %s", name, ending, Updates.HOW).isEqualTo(served);
        }
    }
}
