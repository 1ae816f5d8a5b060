package org.dossier.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.dossier.support.Wire;

/** Sends messages of JSON-RPC to {@code /mcp}. */
final class McpClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private McpClient() {}

    /** @param headers names and values, by turns, beside those that each message has */
    static HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = request()
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/mcp"))
                .timeout(Duration.ofSeconds(30));
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The result of a request; there must be one. */
    static JsonNode result(String method, JsonNode parameters, String... headers) {
        ObjectNode message =
                JSON.createObjectNode().put("jsonrpc", "2.0").put("id", 1).put("method", method);
        message.set("params", parameters);
        HttpResponse<String> response = post(message.toString(), headers);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = Wire.parse(response.body());
        assertThat(answer.path("id").asInt()).isEqualTo(1);
        assertThat(answer.has("result")).as(response.body()).isTrue();
        return answer.get("result");
    }

    /** The result of a call, error or not. */
    static JsonNode call(String tool, JsonNode arguments, String... headers) {
        ObjectNode parameters = JSON.createObjectNode().put("name", tool);
        parameters.set("arguments", arguments);
        return result("tools/call", parameters, headers);
    }

    /** The structured content of a call that succeeds. */
    static JsonNode content(String tool, String arguments) {
        JsonNode result = call(tool, Wire.parse(arguments));
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        return result.get("structuredContent");
    }

    /** The text of a call that fails. */
    static String error(String tool, String arguments) {
        JsonNode result = call(tool, Wire.parse(arguments));
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
        return result.at("/content/0/text").asText();
    }
}
