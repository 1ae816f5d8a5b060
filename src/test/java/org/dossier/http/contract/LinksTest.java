package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows every link of every response, from the index on. */
@QuarkusTest
class LinksTest {

    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/organisations/tren-de-aragua?edition=1",
                "/v1/organisations/tren-de-aragua/figures?limit=2"
            })
    void every_link_resolves(String start) {
        found(start);
        while (!open.isEmpty()) {
            String link = open.pop();
            Response response = given().urlEncodingEnabled(false).get(link);
            assertThat(response.statusCode()).as(link).isEqualTo(200);
            if (response.contentType().startsWith("application/json")) {
                collect(ServedContract.parse(response.asString()));
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private void collect(JsonNode node) {
        node.findValues("links")
                .forEach(links -> links.forEach(link -> {
                    if (!link.isNull()) {
                        found(link.asText());
                    }
                }));
        List.of("type", "list").forEach(name -> node.findValues(name).stream()
                .map(JsonNode::asText)
                .filter(value -> value.startsWith("/"))
                .forEach(this::found));
    }

    private void found(String link) {
        if (seen.add(link)) {
            open.push(link);
        }
    }
}
