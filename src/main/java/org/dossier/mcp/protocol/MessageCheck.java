package org.dossier.mcp.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Set;
import org.dossier.http.media.Format;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jspecify.annotations.Nullable;

/** Checks that a body is one message of JSON-RPC, of a method that there is, with values of the right types. */
@Singleton
final class MessageCheck {

    private static final Set<String> METHODS =
            Set.of("initialize", "ping", "tools/list", "tools/call", "logging/setLevel");
    private static final Set<String> WITH_PARAMETERS = Set.of("initialize", "tools/call", "logging/setLevel");
    private static final String NOTIFICATION = "notifications/";
    private static final int UNKNOWN_METHOD = -32601;

    private final ObjectMapper mapper;

    MessageCheck(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void check(RoutingContext routing) {
        JsonNode message = parse(routing.body().buffer());
        String fault = fault(message);
        if (fault != null) {
            routing.fail(new ProblemException(ProblemType.MALFORMED_REQUEST, fault));
            return;
        }
        String method = message.path("method").asText();
        if (method.startsWith(NOTIFICATION)) {
            routing.response().setStatusCode(StatusCode.ACCEPTED).end(); // nothing is kept that it could change
        } else if (METHODS.contains(method)) {
            routing.next();
        } else {
            answerUnknownMethod(routing, message.path("id"), method);
        }
    }

    private JsonNode parse(@Nullable Buffer body) {
        try {
            return body == null ? MissingNode.getInstance() : mapper.readTree(body.getBytes());
        } catch (IOException malformed) {
            return MissingNode.getInstance();
        }
    }

    private static @Nullable String fault(JsonNode message) {
        if (!message.isObject()) {
            return "The body must be one message of JSON-RPC 2.0: a JSON object.";
        }
        if (!message.path("jsonrpc").asText().equals("2.0")
                || !message.path("method").isTextual()) {
            return "A message must have \"jsonrpc\": \"2.0\", and a \"method\" that is a text.";
        }
        JsonNode id = message.path("id");
        if (!id.isMissingNode() && !id.isTextual() && !id.isIntegralNumber()) {
            return "The \"id\" of a message must be a text or an integer.";
        }
        String method = message.get("method").asText();
        if (id.isMissingNode() != method.startsWith(NOTIFICATION)) {
            return "A request must have an \"id\", and a notification must not.";
        }
        JsonNode parameters = message.path("params");
        return faultOf(method, parameters);
    }

    private static @Nullable String faultOf(String method, JsonNode parameters) {
        if (!isObjectOrAbsent(parameters) || !isObjectOrAbsent(parameters.path("_meta"))) {
            return "\"params\", and \"_meta\" in it, must be JSON objects.";
        }
        if (WITH_PARAMETERS.contains(method) && parameters.isMissingNode()) {
            return "\"" + method + "\" must have \"params\".";
        }
        return switch (method) {
            case "tools/call" ->
                parameters.path("name").isTextual() && isObjectOrAbsent(parameters.path("arguments"))
                        ? null
                        : "\"tools/call\" must have the \"name\" of a tool, and \"arguments\" that are a JSON object.";
            case "initialize" ->
                parameters.path("protocolVersion").isTextual()
                                && parameters.path("clientInfo").path("name").isTextual()
                                && parameters.path("clientInfo").path("version").isTextual()
                                && isObjectOrAbsent(parameters.path("capabilities"))
                        ? null
                        : "\"initialize\" must have a \"protocolVersion\", \"clientInfo\" with name and version, and"
                                + " \"capabilities\".";
            default -> null;
        };
    }

    private static boolean isObjectOrAbsent(JsonNode node) {
        return node.isMissingNode() || node.isObject();
    }

    private void answerUnknownMethod(RoutingContext routing, JsonNode id, String method) {
        ObjectNode answer = mapper.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", id);
        answer.putObject("error")
                .put("code", UNKNOWN_METHOD)
                .put("message", "There is no method '" + method + "'; there are tools only: 'tools/list' lists them.");
        routing.response().putHeader(HttpHeaders.CONTENT_TYPE, Format.JSON_TYPE).end(answer.toString());
    }
}
