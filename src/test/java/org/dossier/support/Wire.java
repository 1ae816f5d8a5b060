package org.dossier.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One answer of the service, as it came over the wire, and what a test expects of it. */
public final class Wire {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** REST Assured takes as long for a request as the service does for a page. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    private final int status;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] body;

    private Wire(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    /** @param headers names and values, by turns */
    public static Wire get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Sends the path as it is, and asks for no coding. */
    public static Wire send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Wire wire = new Wire(answer.statusCode(), answer.body());
            wire.headers.putAll(answer.headers().map());
            return wire;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(method + " " + path, failed);
        }
    }

    /** The items of all pages of a list. */
    public static List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        for (String next = list; next != null; ) {
            JsonNode page = get(next).hasStatus(200).json();
            page.get("items").forEach(items::add);
            next = page.at("/links/next").textValue();
        }
        return items;
    }

    public static Wire of(Response response) {
        Wire wire = new Wire(response.statusCode(), response.asByteArray());
        for (Header header : response.headers()) {
            wire.headers
                    .computeIfAbsent(header.getName(), first -> new ArrayList<>())
                    .add(header.getValue());
        }
        return wire;
    }

    public Wire hasStatus(int expected) {
        assertThat(status).as("status of %.300s", text()).isEqualTo(expected);
        return this;
    }

    /** The header is there, once. */
    public Wire hasHeader(String name, String value) {
        assertThat(values(name)).as(name).containsExactly(value);
        return this;
    }

    /** The {@code Link} header leads there. */
    public Wire hasLink(String relation, String target) {
        assertThat(links(relation)).as(relation).containsExactly(target);
        return this;
    }

    public Wire hasNoLink(String relation) {
        assertThat(links(relation)).as(relation).isEmpty();
        return this;
    }

    /** Where the {@code Link} header leads to. */
    public List<String> links(String relation) {
        return values("Link").stream()
                .flatMap(links -> Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"")
                        .matcher(links)
                        .results())
                .map(link -> link.group(1))
                .toList();
    }

    public Wire hasNoHeader(String name) {
        assertThat(values(name)).as(name).isEmpty();
        return this;
    }

    /** The body is this JSON: the same members, in the same order. */
    public Wire hasBody(String json) {
        assertThat(pretty(text())).isEqualTo(pretty(json));
        return this;
    }

    /** A part of a body is this JSON. */
    public static void hasSameJson(JsonNode part, String json) {
        assertThat(part.toPrettyString()).isEqualTo(pretty(json));
    }

    /** It is a problem, whole. */
    public void isProblem(int status, String json) {
        hasStatus(status)
                .hasHeader("Content-Type", "application/problem+json")
                .hasHeader("Content-Language", "en")
                .hasHeader("Cache-Control", "no-store")
                .hasBody(json);
    }

    public int status() {
        return status;
    }

    /** @return null if it is not there */
    public String header(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private List<String> values(String name) {
        return headers.getOrDefault(name, List.of());
    }

    public JsonNode json() {
        return parse(text());
    }

    /** One member of each item of a list. */
    public List<String> each(String member) {
        return StreamSupport.stream(json().get("items").spliterator(), false)
                .map(item -> item.get(member).asText())
                .toList();
    }

    public byte[] bytes() {
        return body.clone();
    }

    public String text() {
        return new String(body, UTF_8);
    }

    private static String pretty(String json) {
        return parse(json).toPrettyString();
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("not JSON: " + json, unreadable);
        }
    }
}
