package org.dossier.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class McpTest {

    private static final Map<String, String> CALLS = Map.of(
            "search", "{\"q\": \"reward\"}",
            "brief", "{\"organisation\": \"tren-de-aragua\", \"lang\": \"es\"}",
            "compare_estimates", "{\"organisation\": \"tren-de-aragua\", \"metric\": \"membership_total\"}",
            "presence", "{\"organisation\": \"tren-de-aragua\"}",
            "timeline", "{\"organisation\": \"tren-de-aragua\", \"order\": \"desc\"}",
            "check_printed", "{\"refs\": \"tren-de-aragua/members-risquez@1, tren-de-aragua/us-members-dhs@1\"}",
            "corrections_since", "{\"organisation\": \"tren-de-aragua\", \"since\": 1}");

    private static final String INITIALIZE = """
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18",
             "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}""";

    @Test
    void a_client_that_says_hello_gets_the_rules_and_no_session() {
        HttpResponse<String> response = McpClient.post(INITIALIZE);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().map())
                .containsEntry("content-type", List.of("application/json"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("access-control-allow-origin", List.of("*"))
                .containsKey("ratelimit-policy")
                .doesNotContainKey("mcp-session-id");
        JsonNode result = Wire.parse(response.body()).get("result");
        assertThat(result.get("protocolVersion").asText()).isEqualTo("2025-06-18");
        assertThat(result.get("instructions").asText())
                .contains(
                        "Attribute everything", "Never merge", "Never state an allegation as fact", "Never guess ids");
        assertThat(McpClient.post("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(McpClient.result("ping", Wire.parse("{}")).isEmpty()).isTrue();
    }

    @Test
    void at_most_seven_tools_say_what_they_take_and_give_and_that_they_only_read() {
        JsonNode tools = McpClient.result("tools/list", Wire.parse("{}")).get("tools");
        assertThat(tools.findValuesAsText("name")).containsAll(CALLS.keySet());
        assertThat(tools).hasSize(7).allSatisfy(tool -> {
            assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.at("/annotations/destructiveHint").asBoolean()).isFalse();
            assertThat(tool.get("title").asText()).isNotBlank();
            assertThat(tool.get("description").asText()).isNotBlank().hasSizeLessThan(400);
            assertThat(tool.at("/inputSchema/properties")).isNotEmpty().allSatisfy(argument -> assertThat(
                            argument.path("description").asText())
                    .isNotBlank());
            assertThat(tool.at("/outputSchema/properties").has("edition")).isTrue();
            assertEachPropertyIsDescribed(tool.get("outputSchema"));
        });
        assertThat(tools.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
    }

    private static void assertEachPropertyIsDescribed(JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            assertThat(property.getValue().path("description").asText())
                    .as(property.getKey())
                    .isNotBlank();
            assertEachPropertyIsDescribed(property.getValue());
            assertEachPropertyIsDescribed(property.getValue().path("items"));
        });
    }

    @Test
    void each_tool_gives_what_its_schema_says_as_text_too_in_20_kb() {
        JsonNode tools = McpClient.result("tools/list", Wire.parse("{}")).get("tools");
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        assertThat(tools).allSatisfy(tool -> {
            String name = tool.get("name").asText();
            JsonNode result = McpClient.call(name, Wire.parse(CALLS.get(name)));
            assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
            JsonNode content = result.get("structuredContent");
            assertThat(schemas.getSchema(tool.get("outputSchema")).validate(content))
                    .as(name)
                    .isEmpty();
            String text = result.at("/content/0/text").asText();
            assertThat(Wire.parse(text)).isEqualTo(content);
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).as(name).isLessThanOrEqualTo(20_000);
        });
    }

    @Test
    void no_fact_comes_without_who_says_it_where_it_stands_and_how_that_is_known() {
        assertThat(CALLS).allSatisfy((tool, arguments) -> {
            JsonNode content = McpClient.content(tool, arguments);
            assertThat(content.get("edition").asInt()).isEqualTo(2);
            assertThat(content.get("rules").asText()).contains("Attribute each");
            assertThat(facts(content)).as(tool).isNotEmpty().allSatisfy(McpTest::assertAttributed);
        });
    }

    static void assertAttributed(JsonNode fact) {
        assertThat(fact.path("attribution").asText()).as(fact.toString()).isNotBlank();
        assertThat(fact.path("ref").asText()).matches("[a-z0-9-]+/[a-z0-9-]+@\\d+");
        assertThat(fact.path("address").asText()).startsWith("http").contains("edition=");
        assertThat(fact.path("citations")).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.path("claimant").asText()).isNotBlank();
            assertThat(citation.path("publisher").asText()).isNotBlank();
            assertThat(citation.path("checked").asText()).isIn("script", "by_hand", "not_seen");
            assertThat(citation.path("checked").asText().equals("not_seen") && citation.has("deepLink"))
                    .isFalse();
        });
    }

    /** Everything that has a line to print. */
    static List<JsonNode> facts(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.has("print")) {
            found.add(node);
        }
        node.forEach(inner -> found.addAll(facts(inner)));
        return found;
    }

    /** The addresses that a result names can be read, and are of its edition. */
    @Test
    void the_addresses_lead_to_the_same_in_the_service() {
        assertThat(CALLS).allSatisfy((tool, arguments) -> {
            JsonNode content = McpClient.content(tool, arguments);
            Wire.get(path(content)).hasStatus(200);
            assertThat(facts(content)).allSatisfy(fact -> Wire.get(path(fact)).hasStatus(200));
        });
    }

    private static String path(JsonNode addressed) {
        return addressed.get("address").asText().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void pages_go_on_to_the_end_and_repeat_nothing() {
        List<String> refs = new ArrayList<>();
        String next = null;
        do {
            JsonNode page = McpClient.content(
                    "timeline",
                    "{\"organisation\": \"tren-de-aragua\"" + (next == null ? "}" : ", \"cursor\": \"" + next + "\"}"));
            page.get("events").forEach(event -> refs.add(event.get("ref").asText()));
            next = page.path("next").textValue();
        } while (next != null);
        assertThat(refs).doesNotHaveDuplicates().hasSameSizeAs(Wire.items("/v1/organisations/tren-de-aragua/timeline"));
    }

    @Test
    void a_wrong_argument_is_explained_with_what_is_allowed_and_how_to_go_on() {
        assertThat(McpClient.error("presence", "{\"organisation\": \"tren-de-aragua\", \"status\": \"sure\"}"))
                .isEqualTo(
                        "'sure' is not a value of 'status'. Allowed: origin, expanded, believed_nodes, arrests_reported,"
                                + " allied_groups, reported, disputed, denied, designation_only. Call again with a value that is allowed."
                                + " (invalid-parameter)");
        assertThat(McpClient.error("brief", "{\"organisation\": \"tren\"}"))
                .isEqualTo(
                        "There is no organisation 'tren'. Do not guess ids: call search to find them. (unknown-resource)");
        assertThat(McpClient.error("brief", "{\"organisation\": \"../editions\"}"))
                .contains("is no id", "call search");
        assertThat(McpClient.error("brief", "{}")).contains("organisation");
        assertThat(McpClient.error("compare_estimates", "{\"organisation\": \"tren-de-aragua\", \"metric\": \"size\"}"))
                .contains("Call compare_estimates without 'metric'");
        assertThat(McpClient.error(
                        "compare_estimates", "{\"organisation\": \"tren-de-aragua\", \"measure\": \"size\"}"))
                .contains("no argument 'measure'", "Allowed: about, claimant, cursor, lang, metric, organisation");
        assertThat(McpClient.error("presence", "{\"organisation\": \"tren-de-aragua\", \"country\": \"FR\"}"))
                .contains("This edition holds no claim about France.", "no finding");
        assertThat(McpClient.error("search", "{\"q\": \"reward\", \"lang\": \"fr\"}"))
                .contains("Allowed: en, es");
        assertThat(McpClient.error("search", "{\"q\": \"reward\", \"cursor\": \"x\"}"))
                .contains("without 'cursor'");
        assertThat(McpClient.error("check_printed", "{\"refs\": \"members-risquez\"}"))
                .contains("Expected: ");
    }

    @Test
    void what_there_is_not_is_an_error_of_the_protocol() {
        HttpResponse<String> tool = McpClient.post(
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"publish\"}}");
        assertThat(Wire.parse(tool.body()).at("/error/code").asInt()).isEqualTo(-32602);
        HttpResponse<String> method =
                McpClient.post("{\"jsonrpc\": \"2.0\", \"id\": \"a\", \"method\": \"resources/list\"}");
        assertThat(Wire.parse(method.body()).at("/error/code").asInt()).isEqualTo(-32601);
        assertThat(Wire.parse(method.body()).get("id").asText()).isEqualTo("a");
    }

    /** As behind a balancer: a session of another instance, or none, makes no difference. */
    @Test
    void any_instance_answers_any_call() {
        JsonNode arguments = Wire.parse(CALLS.get("search"));
        JsonNode without = McpClient.call("search", arguments);
        JsonNode with = McpClient.call(
                "search", arguments, "Mcp-Session-Id", "of-another-instance", "Mcp-Protocol-Version", "2025-06-18");
        assertThat(with).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "5",
                "null",
                "{}",
                "[{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}]",
                "{\"jsonrpc\": \"2.0\", \"id\": 1}",
                "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"ping\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"ping\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"notifications/initialized\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\"}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": []}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"brief\", \"arguments\": 5}}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {}}"
            })
    void what_is_no_message_is_a_problem(String body) {
        HttpResponse<String> response = McpClient.post(body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(Wire.parse(response.body()).get("code").asText()).isEqualTo("malformed-request");
    }

    @Test
    void a_body_that_is_too_large_or_no_json_is_refused() {
        String large = " ".repeat(70_000) + INITIALIZE;
        assertThat(McpClient.post(large).statusCode()).isEqualTo(413);
        HttpRequest chunked = McpClient.request()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                .build();
        assertThat(McpClient.send(chunked).statusCode()).isEqualTo(413);
        assertThat(McpClient.post(INITIALIZE, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(McpClient.post(INITIALIZE, "Accept", "text/html").statusCode())
                .isEqualTo(406);
        assertThat(McpClient.post(INITIALIZE, "Accept", "*/*").statusCode()).isEqualTo(200);
        assertThat(McpClient.post(INITIALIZE, "Mcp-Protocol-Version", "1999-01-01")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void there_are_no_streams_no_sessions_to_end_and_nothing_below() {
        for (String method : List.of("GET", "DELETE", "PUT")) {
            Wire refused = Wire.send(method, "/mcp", "Accept", "text/event-stream")
                    .hasStatus(405)
                    .hasHeader("Content-Type", "application/problem+json")
                    .hasHeader("Allow", "OPTIONS, POST");
            assertThat(refused.json().get("allowed")).hasSize(2);
        }
        for (String path : List.of("/mcp/", "/mcp/sse", "/mcp/messages/1")) {
            Wire.get(path).hasStatus(404).hasHeader("Content-Type", "application/problem+json");
        }
    }

    @Test
    void pages_of_every_origin_may_call() {
        Wire.send("OPTIONS", "/mcp", "Origin", "https://news.example.org", "Access-Control-Request-Method", "POST")
                .hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Access-Control-Allow-Methods", "OPTIONS, POST");
        assertThat(McpClient.post(INITIALIZE, "Origin", "https://news.example.org")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_contract_does_not_have_it() {
        assertThat(StreamSupport.stream(Wire.get("/v1").json().get("routes").spliterator(), false)
                        .map(JsonNode::asText))
                .noneMatch(route -> route.contains("mcp"));
    }
}
