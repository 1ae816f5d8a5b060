package org.dossier.support;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One answer of the service, as it came over the wire, and what a test expects of it. */
public final class Wire {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Response response;

    private Wire(Response response) {
        this.response = response;
    }

    /** @param headers names and values, by turns */
    public static Wire get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Sends the path as it is, so that it can hold what no client would send. */
    public static Wire send(String method, String path, String... headers) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return of(request.request(method, path));
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
        return new Wire(response);
    }

    public Wire hasStatus(int status) {
        assertThat(response.statusCode()).as("status of %.300s", text()).isEqualTo(status);
        return this;
    }

    /** The header is there, once. */
    public Wire hasHeader(String name, String value) {
        assertThat(response.headers().getValues(name)).as(name).containsExactly(value);
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
        return response.headers().getValues("Link").stream()
                .flatMap(links -> Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"")
                        .matcher(links)
                        .results())
                .map(link -> link.group(1))
                .toList();
    }

    public Wire hasNoHeader(String name) {
        assertThat(response.headers().getValues(name)).as(name).isEmpty();
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
        return response.statusCode();
    }

    public String header(String name) {
        return response.header(name);
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

    public String text() {
        return new String(response.asByteArray(), UTF_8);
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
