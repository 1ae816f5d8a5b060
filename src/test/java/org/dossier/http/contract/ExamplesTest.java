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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.http.media.Format;
import org.dossier.support.Connection;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.StoppedClock;
import org.dossier.support.Updates;
import org.junit.jupiter.api.Test;

/** Every example of the contract is what the service answers. */
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

    private static final String DOSSIER = "/v1/organisations/tren-de-aragua";

    /** Where each schema that has an example finds it: a path, and the place in its answer. */
    private static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry("BriefEvent", DOSSIER + "/brief?edition=2#/events/0"),
            Map.entry("Claimant", "/v1/claimants/ronna-risquez?edition=2#"),
            Map.entry("Designation", DOSSIER + "/designations/designation-trinidad?edition=2#"),
            Map.entry("Dispute", DOSSIER + "/disputes/dispute-aea-date?edition=2#"),
            Map.entry("Edition", "/v1/editions/2#"),
            Map.entry("FactStatus", "/v1/facts/status?refs=tren-de-aragua/members-risquez@1#/items/0"),
            Map.entry("Figure", DOSSIER + "/figures/members-insight-crime-2020?edition=2#"),
            Map.entry("Gap", DOSSIER + "/gaps/gap-oas-states?edition=2#"),
            Map.entry("Leadership", DOSSIER + "/leadership/leader-jailed-2010?edition=2#"),
            Map.entry("OrganisationChange", DOSSIER + "/changes?edition=2&since=1&kind=correction&limit=1#/items/0"),
            Map.entry("PersonSummary", DOSSIER + "/people?edition=2&limit=1#/items/0"),
            Map.entry("PresenceClaim", DOSSIER + "/presence/PE?edition=2#/claims/0"),
            Map.entry("ProblemDescription", "/v1/problems/unknown-parameter#"),
            Map.entry("Relation", DOSSIER + "/relations/relation-pcc?edition=2#"),
            Map.entry("SearchHit", "/v1/search?q=reward&edition=2&limit=1#/items/0"),
            Map.entry("Source", "/v1/sources/bbc-2025-03-explainer?edition=2#"),
            Map.entry("Suggestion", "/v1/search/suggestions?q=rew&edition=2#/items/0"),
            Map.entry("TimelineEvent", DOSSIER + "/timeline/escape-2012?edition=2#"),
            Map.entry("VocabularyDescription", "/v1/vocabularies/gap-cause#"));

    /** The same of the formats. */
    private static final Map<String, String> FORMATS = Map.of(
            "AtomFeed", "atom /v1/editions?kind=correction&severity=minor&limit=1",
            "Calendar", "ics " + DOSSIER + "/timeline?edition=2&to=2010",
            "JsonLd", "jsonld " + DOSSIER + "/figures?edition=2&ids=members-insight-crime-2020");

    @Test
    void every_example_of_a_schema_is_what_an_answer_has() throws IOException {
        JsonNode contract = ServedContract.fetch().document();
        for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
            String[] place = schema.getValue().split("#", -1);
            check(
                    schema.getKey(),
                    "json",
                    ofSchema(contract, schema.getKey()),
                    ServedContract.parse(given().get(place[0]).asString()).at(place[1]));
        }
    }

    @Test
    void every_example_of_a_format_is_an_answer() throws IOException {
        JsonNode contract = ServedContract.fetch().document();
        for (Map.Entry<String, String> schema : FORMATS.entrySet()) {
            String[] read = schema.getValue().split(" ");
            String served = given().get(read[1] + "&format=" + read[0]).asString();
            boolean isJson = read[0].equals("jsonld");
            check(
                    schema.getKey(),
                    isJson ? "json" : read[0],
                    ofSchema(contract, schema.getKey()),
                    isJson ? ServedContract.parse(served) : TextNode.valueOf(readable(served)));
        }
    }

    @Test
    void every_example_of_a_table_is_its_header_row() throws IOException {
        for (Operation operation : ServedContract.fetch().operations()) {
            if (operation.mediaTypes().contains(Format.CSV_TYPE)) {
                String served = given().accept(Format.CSV_TYPE)
                        .get(operation.example() + (takes(operation, "edition") ? "?edition=2" : ""))
                        .asString();
                check(
                        operation.id(),
                        "csv",
                        operation.node().at("/responses/200/content/text~1csv/example"),
                        TextNode.valueOf(readable(served).lines().findFirst().orElseThrow()));
            }
        }
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation
                .parameters()
                .anyMatch(taken -> taken.get("name").asText().equals(parameter));
    }

    /** Those of publishing come after it, by the test of that. */
    @Test
    void there_is_no_other_example() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("Submission.json", "EditionNotice.json", "JsonLines.jsonl"));
        SCHEMAS.keySet().forEach(schema -> known.add(schema + ".json"));
        FORMATS.forEach((schema, read) -> {
            String format = read.split(" ")[0];
            known.add(schema + "." + (format.equals("jsonld") ? "json" : format));
        });
        ServedContract.fetch().operations().stream()
                .filter(operation -> operation.mediaTypes().contains(Format.CSV_TYPE))
                .forEach(operation -> known.add(operation.id() + ".csv"));
        SHOWN_PROBLEMS.forEach(code -> known.add("problem-" + code + ".json"));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/examples"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    static JsonNode ofSchema(JsonNode contract, String schema) {
        return contract.at("/components/schemas/" + schema + "/examples/0");
    }

    /** Without the mark and the carriage returns, which would stand in the contract as escapes. */
    private static String readable(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n");
    }

    /** One for each response of the contract. */
    private static final Set<String> SHOWN_PROBLEMS = Set.of(
            "invalid-parameter",
            "too-many-requests",
            "not-authenticated",
            "publishing-off",
            "unknown-route",
            "edition-conflict",
            "retracted",
            "body-too-large",
            "unsupported-media-type",
            "invalid-edition",
            "removed");

    @Test
    void every_problem_is_what_the_contract_says() throws IOException {
        for (String code : PROBLEMS.keySet()) {
            checkProblem(code, provoke(code));
        }
    }

    static void checkProblem(String code, JsonNode served) throws IOException {
        ServedContract contract = ServedContract.fetch();
        assertThat(served.path("code").asText()).isEqualTo(code);
        assertThat(contract.faultsBySchema("Problem", served)).as(code).isEmpty();
        if (SHOWN_PROBLEMS.contains(code)) {
            JsonNode responses = contract.document().at("/components/responses");
            String own = "Problem" + served.get("status").asText();
            check(
                    "problem-" + code,
                    "json",
                    (responses.has(own) ? responses.get(own) : responses.get("Problem"))
                            .at("/content/application~1problem+json/example"),
                    served);
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
