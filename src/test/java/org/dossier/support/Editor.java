package org.dossier.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An editor of the dossier, who publishes by HTTP as any other does. */
public final class Editor {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> MINOR = Set.of("editorial", "review");

    /** Signed once: without the JVM's second compiler a signature takes longer than what most tests do with it. */
    private static final Map<List<String>, String> TOKENS = new ConcurrentHashMap<>();

    private Editor() {}

    public static String token() {
        return token("ana", "editor");
    }

    public static String token(String name, String... roles) {
        return TOKENS.computeIfAbsent(
                Stream.concat(Stream.of(name), Stream.of(roles)).toList(), holder -> Jwt.upn(name)
                        .groups(Set.of(roles))
                        .expiresIn(Duration.ofHours(1))
                        .sign());
    }

    /** Publishes, under a key that nobody used before. */
    public static Wire publish(JsonNode edition) {
        return publish(edition, UUID.randomUUID().toString());
    }

    public static Wire publish(JsonNode edition, String key) {
        return Wire.of(request(key).body(edition.toString()).post("/v1/editions"));
    }

    public static Wire dryRun(JsonNode edition) {
        return Wire.of(request().body(edition.toString()).post("/v1/editions/dry-run"));
    }

    public static RequestSpecification request(String key) {
        return request().header("Idempotency-Key", key);
    }

    /** Without a key, which a dry run does not take. */
    public static RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token()).contentType("application/json");
    }

    public static int newest() {
        return Wire.get("/v1/editions?limit=1&fields=number")
                .json()
                .at("/items/0/number")
                .asInt();
    }

    /** All that an edition changed, in the order of the log. */
    public static List<JsonNode> changes(int edition) {
        return Wire.items("/v1/editions/" + edition + "/changes?limit=200");
    }

    /** The first change of the newest edition. */
    public static JsonNode lastChange() {
        return changes(newest()).get(0);
    }

    /** An edition on top of the newest, with what is wanted of it. */
    public static ObjectNode edition(JsonNode... changes) {
        ObjectNode edition = parse("""
                {"note": {"en": "A test.", "es": "Una prueba."}}""");
        edition.put("basedOn", newest());
        ArrayNode list = edition.putArray("changes");
        for (JsonNode change : changes) {
            list.add(change);
        }
        return edition;
    }

    public static ObjectNode put(String kind, JsonNode content) {
        ObjectNode change = change(kind);
        change.set("put", content);
        return change;
    }

    public static ObjectNode retract(String thing) {
        return change("retraction").put("retract", thing);
    }

    public static ObjectNode remove(String thing) {
        return change("removal").put("remove", thing);
    }

    private static ObjectNode change(String kind) {
        ObjectNode change = parse("""
                {"kind": "%s", "severity": "%s", "reason": {"en": "Because of a test.", "es": "Por una prueba."}}""".formatted(kind, MINOR.contains(kind) ? "minor" : "substantive"));
        return kind.equals("correction") ? change.put("error", "ours") : change;
    }

    public static ObjectNode figure(String id, int value) {
        return parse("""
                {
                  "subject": "figure", "organisation": "tren-de-aragua", "id": "%s",
                  "metric": "test_metric", "label": {"en": "Tests", "es": "Pruebas"},
                  "scope": "organisation", "role": "incidental", "value": %d, "unit": "tests", "qualifier": "exactly",
                  "asOf": "2026-11", "statement": {"en": "There are %d tests.", "es": "Hay %d pruebas."},
                  "print": {"en": "There are tests.", "es": "Hay pruebas."}, "reviewedOn": "2026-11-22",
                  "citations": [
                    {
                      "claimant": "ronna-risquez", "act": "estimates", "source": "bbc-2025-03-explainer",
                      "locator": "a locator", "checked": {"how": "by_hand", "on": "2026-11-22"}
                    }
                  ]
                }""".formatted(id, value, value, value));
    }

    public static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(json, malformed);
        }
    }
}
