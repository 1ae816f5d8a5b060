package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dossier.Effort;
import org.dossier.support.Concurrently;
import org.dossier.support.Connection;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walks the contract: every route answers good and bad input as the contract says, and none with a 500. */
@QuarkusTest
@Tag("endurance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractWalkTest {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-1",
            "1.5",
            "1e9",
            "99999999999999999999",
            "null",
            "true",
            "'; drop table fact; --",
            "%",
            "_",
            "\\",
            "<script>",
            "\u0000",
            "\u0007",
            "\n",
            "ñandú",
            "\uD83D\uDE82",
            "\u202Eabc",
            ",",
            ",,",
            "a,a",
            "../../etc/passwd",
            "${jndi:x}",
            "tren-de-aragua",
            "2026-02-30T00:00:00Z",
            "+1000000000-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "2026-11-22T12:00:00+18:00",
            "MS4xLjAwMDAwMDAwLng",
            "MC4wLjA",
            "====",
            "x".repeat(2000));

    // Another one in each run; -Dseed=... repeats the values of a run that failed.
    private static final long SEED = Long.getLong("seed", new Random().nextLong());

    private ServedContract contract;

    @BeforeEach
    void fetch() {
        if (contract == null) {
            contract = ServedContract.fetch();
        }
    }

    @Test
    void every_route_answers_as_the_contract_says() {
        Concurrently.forEach(contract.operations(), operation -> {
            Wire response = Wire.get(operation.example());
            conforms(operation, 200, response);
            operation.node().at("/responses/200/headers").fieldNames().forEachRemaining(header -> assertThat(
                            response.header(header))
                    .as(operation + " " + header)
                    .isNotNull());
        });
    }

    @Test
    void every_route_answers_in_both_languages() {
        Concurrently.forEach(contract.operations(), operation -> {
            if (takes(operation, "lang") && !operation.path().startsWith("/v1/problems")) {
                Wire spanish = Wire.get(with(operation, "lang=es"));
                conforms(operation, 200, spanish);
                assertThat(spanish.header("Content-Language")).isEqualTo("es");
            }
        });
    }

    @Test
    void every_format_that_the_contract_lists_is_served_with_the_same_headers() {
        Concurrently.forEach(contract.operations(), operation -> {
            Wire json = Wire.get(operation.example());
            for (String type : operation.mediaTypes()) {
                Wire response = Wire.get(operation.example(), "Accept", type);
                assertThat(response.status()).as("%s %s", operation, type).isEqualTo(200);
                assertThat(response.header("Content-Type")).startsWith(type);
                assertThat(response.bytes()).isNotEmpty();
                assertThat(response.header("Content-Language")).isEqualTo(json.header("Content-Language"));
                assertThat(response.header("Dossier-Edition")).isEqualTo(json.header("Dossier-Edition"));
            }
        });
    }

    @Test
    void every_route_refuses_a_parameter_that_it_does_not_have() {
        Concurrently.forEach(contract.operations(), operation -> {
            JsonNode problem = refused(operation, 400, Wire.get(with(operation, "colour=red")));
            assertThat(problem.get("code").asText()).isEqualTo("unknown-parameter");
            assertThat(problem.get("allowed"))
                    .as("the parameters that %s names are those of the contract", operation)
                    .extracting(JsonNode::asText)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    queryParameters(operation),
                                    // Taken everywhere; the contract has it where there is a choice.
                                    operation.isJson() ? Stream.of("format") : Stream.of())
                            .distinct()
                            .toList());
        });
    }

    @Test
    void every_parameter_can_stand_only_once() {
        forEveryParameter((operation, parameter) -> {
            JsonNode problem =
                    refused(operation, 400, Wire.get(with(operation, parameter + "=en&" + parameter + "=en")));
            assertThat(problem.get("code").asText()).isEqualTo("repeated-parameter");
        });
    }

    @Test
    void no_value_of_any_parameter_makes_a_route_fail() {
        forEveryParameter((operation, parameter) -> {
            for (String value : nasty(operation, parameter)) {
                Wire response = Wire.get(with(operation, parameter + "=" + URLEncoder.encode(value, UTF_8)));
                assertThat(response.status())
                        .as("%s?%s=%s, -Dseed=%d", operation.path(), parameter, value, SEED)
                        .isIn(200, 400);
                conforms(operation, response.status(), response);
            }
        });
    }

    @Test
    void no_path_makes_a_route_fail() {
        Concurrently.forEach(contract.operations(), operation -> {
            for (JsonNode parameter :
                    operation.parameters().filter(operation::isInPath).toList()) {
                String name = parameter.get("name").asText();
                for (String value : nasty(operation, name)) {
                    String path = operation.example(name, value);
                    Wire response = Wire.get(path);
                    assertThat(response.status())
                            .as("%s %s, -Dseed=%d", path, value, SEED)
                            .isIn(200, 400, 404);
                    if (response.status() != 200) {
                        conforms(operation, response.status(), response);
                    }
                }
            }
        });
    }

    @Test
    void every_route_refuses_other_methods_and_says_which_it_has() {
        Concurrently.forEach(contract.operations(), operation -> {
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                if (contract.methods(operation).contains(method)) {
                    continue;
                }
                Wire response = Wire.send(method, operation.example());
                assertThat(response.status()).as("%s %s", method, operation).isEqualTo(405);
                assertThat(response.header("Allow")).isEqualTo(contract.methods(operation));
                assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
            }
        });
    }

    @Test
    void every_route_tells_browsers_what_a_script_of_another_origin_may_send() {
        Concurrently.forEach(contract.operations(), operation -> {
            Wire response = Wire.send(
                    "OPTIONS",
                    operation.example(),
                    "Origin",
                    "https://newsroom.example",
                    "Access-Control-Request-Method",
                    "GET",
                    "Access-Control-Request-Headers",
                    "if-none-match");
            assertThat(response.status()).as(operation.toString()).isEqualTo(204);
            assertThat(Connection.headAlone("OPTIONS", operation.example())).startsWith("HTTP/1.1 204 No Content");
            assertThat(response.header("Allow")).isEqualTo(contract.methods(operation));
            assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(response.header("Access-Control-Allow-Methods")).isEqualTo(contract.methods(operation));
            assertThat(response.header("Access-Control-Allow-Headers"))
                    .isEqualTo("Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key,"
                            + " If-Modified-Since, If-None-Match, Last-Event-ID");
            assertThat(response.header("Access-Control-Max-Age")).isEqualTo("86400");
        });
        assertThat(Wire.send("OPTIONS", "/v1/nothing").status()).isEqualTo(404);
    }

    @Test
    void every_route_refuses_media_types_that_it_does_not_serve_and_bodies() {
        Concurrently.forEach(contract.operations(), operation -> {
            assertThat(refused(operation, 406, Wire.get(operation.example(), "Accept", "image/png"))
                            .get("allowed"))
                    .extracting(JsonNode::asText)
                    .containsExactlyElementsOf(operation.allMediaTypes());
            assertThat(refused(operation, 400, Wire.of(given().body("x").get(operation.example())))
                            .get("code")
                            .asText())
                    .isEqualTo("unexpected-body");
        });
    }

    /** Asked with HEAD, as a stream has no end. */
    @Test
    void every_route_tells_of_a_bad_parameter_before_it_looks_for_an_acceptable_media_type() {
        forEveryParameter((operation, parameter) -> {
            List<String> bad = List.of(parameter + "=", parameter + "=x&" + parameter + "=x", "colour=red");
            for (String query : Effort.some(1, bad, random(operation, parameter))) {
                for (String accept : operation.allMediaTypes()) {
                    assertThat(head(operation, query, accept))
                            .as("%s?%s as %s", operation, query, accept)
                            .isEqualTo(400);
                }
                for (String format : operation.formats()) {
                    assertThat(head(operation, query + "&format=" + format, "*/*"))
                            .as("%s?%s&format=%s", operation, query, format)
                            .isEqualTo(400);
                }
            }
        });
    }

    @Test
    void no_route_answers_406_where_it_would_not_answer_200() {
        forEveryParameter((operation, parameter) -> {
            List<String> values = List.of("x", "0", "en", "2026-11-22T12:00:00Z");
            for (String value : Effort.some(1, values, random(operation, parameter))) {
                String query = parameter + "=" + value;
                int status = head(operation, query, operation.mediaTypes().get(0));
                assertThat(head(operation, query, "image/png"))
                        .as("%s?%s", operation, query)
                        .isEqualTo(status == 200 && !parameter.equals("format") ? 406 : status);
            }
        });
        Concurrently.forEach(contract.operations(), operation -> {
            for (JsonNode parameter :
                    operation.parameters().filter(operation::isInPath).toList()) {
                String nothing = operation.example(parameter.get("name").asText(), "nothing");
                assertThat(Wire.get(nothing, "Accept", "image/png").status())
                        .as(nothing)
                        .isEqualTo(404);
            }
        });
    }

    private static int head(Operation operation, String query, String accept) {
        return Wire.send("HEAD", with(operation, query), "Accept", accept).status();
    }

    private static String with(Operation operation, String query) {
        String path = operation.example();
        return path + (path.contains("?") ? "&" : "?") + query;
    }

    @Test
    void every_route_answers_a_head_like_a_get_without_the_body() {
        Concurrently.forEach(contract.operations(), operation -> {
            Wire head = Wire.send("HEAD", operation.example());
            Wire get = Wire.get(operation.example());
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            assertThat(Connection.headAlone("HEAD", operation.example())).startsWith("HTTP/1.1 200 OK");
        });
    }

    private JsonNode refused(Operation operation, int status, Wire response) {
        conforms(operation, status, response);
        return ServedContract.parse(response.text());
    }

    private void conforms(Operation operation, int status, Wire response) {
        assertThat(response.status())
                .as("%s, -Dseed=%d: %s", operation, SEED, response.text())
                .isEqualTo(status);
        assertThat(response.header("Content-Type"))
                .startsWith(status == 200 ? operation.mediaTypes().get(0) : "application/problem+json");
        if (status == 200 && !operation.isJson()) {
            return;
        }
        assertThat(contract.faults(operation, status, ServedContract.parse(response.text())))
                .as("%s, -Dseed=%d: %s", operation, SEED, response.text())
                .isEmpty();
    }

    /** The nasty values to try. */
    private static List<String> nasty(Operation operation, String parameter) {
        return Effort.some(6, NASTY, random(operation, parameter));
    }

    private static Random random(Operation operation, String parameter) {
        return new Random(SEED + (operation + parameter).hashCode());
    }

    private void forEveryParameter(java.util.function.BiConsumer<Operation, String> check) {
        Concurrently.forEach(contract.operations(), operation -> queryParameters(operation)
                .forEach(parameter -> check.accept(operation, parameter)));
    }

    private static Stream<String> queryParameters(Operation operation) {
        return operation
                .parameters()
                .filter(parameter -> !operation.isInPath(parameter))
                .map(parameter -> parameter.get("name").asText());
    }

    private static boolean takes(Operation operation, String parameter) {
        return queryParameters(operation).anyMatch(parameter::equals);
    }
}
