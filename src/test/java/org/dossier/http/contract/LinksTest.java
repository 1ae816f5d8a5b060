package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dossier.support.Concurrently;
import org.dossier.support.ServedContract;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows every link of every response, from the index on, and each once. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksTest {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Queue<String> open = new ConcurrentLinkedQueue<>();

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
            List<String> links = List.copyOf(open);
            open.clear();
            Concurrently.forEach(links, link -> {
                Wire response = Wire.get(link);
                assertThat(response.status()).as(link).isEqualTo(200);
                if (response.header("Content-Type").startsWith("application/json")) {
                    collect(response.json());
                }
            });
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
            open.add(link);
        }
    }

    @Test
    void every_read_leads_to_the_contract_and_to_the_same_facts_in_its_other_formats() {
        Concurrently.forEach(ServedContract.fetch().operations(), operation -> {
            for (String type : operation.mediaTypes()) {
                Wire read = Wire.get(operation.example(), "Accept", type).hasLink("describedby", "/openapi");
                List<String> others = read.links("alternate").stream()
                        .filter(other -> other.startsWith("/v1"))
                        .toList();
                assertThat(others)
                        .as(operation + " " + type)
                        .hasSize(operation.mediaTypes().size() - 1);
                assertThat(others.stream()
                                .map(other ->
                                        Wire.get(other).header("Content-Type").split(";")[0]))
                        .doesNotContain(type)
                        .isSubsetOf(operation.mediaTypes())
                        .doesNotHaveDuplicates();
            }
        });
    }

    private static String pinned(String read, String edition) {
        return read.contains("?") ? read.replace("?", "?edition=" + edition + "&") : read + "?edition=" + edition;
    }

    @Test
    void every_read_of_data_leads_to_its_licence_and_facts_to_the_address_to_cite() {
        Concurrently.forEach(ServedContract.fetch().operations(), operation -> {
            boolean isData = !operation.path().matches("/v1/(problems|vocabularies).*");
            for (String type : operation.mediaTypes()) {
                Wire read = Wire.get(operation.example(), "Accept", type);
                assertThat(read.links("license"))
                        .as(operation + " " + type)
                        .isEqualTo(isData ? List.of("https://creativecommons.org/licenses/by/4.0/") : List.of());
                String edition = read.header("Dossier-Edition");
                assertThat(read.links("cite-as"))
                        .as(operation + " " + type)
                        .isEqualTo(edition == null ? List.of() : List.of(pinned(operation.example(), edition)));
            }
        });
    }

    @Test
    void the_address_to_cite_answers_the_same_in_the_same_edition() {
        String figures = "/v1/organisations/tren-de-aragua/figures?format=csv&lang=es&role=key";
        Wire read = Wire.get(figures + "&knownAt=2026-11-22T12:00:00Z");
        String cited = read.links("cite-as").get(0);
        assertThat(cited).isEqualTo("/v1/organisations/tren-de-aragua/figures?edition=1&format=csv&lang=es&role=key");
        assertThat(Wire.get(cited).text()).isEqualTo(read.text());
        Wire.get("/v1/organisations/tren-de-aragua/figures?edition=1&limit=2&fields=id")
                .hasLink("cite-as", "/v1/organisations/tren-de-aragua/figures?edition=1");
        Wire.get("/v1/organisations/nobody").hasStatus(404).hasNoLink("license").hasNoLink("cite-as");
    }

    @Test
    void another_format_is_of_the_same_facts_and_comes_whole() {
        String timeline = "/v1/organisations/tren-de-aragua/timeline";
        Wire page = Wire.get(
                timeline + "?order=desc&limit=2&country=VE&lang=es&edition=1&fields=id", "Accept-Language", "en");
        String next = page.json().at("/links/next").asText();
        page.hasHeader(
                "Link",
                "<" + next + ">; rel=\"next\", </openapi>; rel=\"describedby\", <"
                        + timeline + "?country=VE&edition=1&format=csv&lang=es&order=desc>; rel=\"alternate\";"
                        + " type=\"text/csv\", <"
                        + timeline + "?country=VE&edition=1&format=ics&lang=es&order=desc>; rel=\"alternate\";"
                        + " type=\"text/calendar\", <https://creativecommons.org/licenses/by/4.0/>; rel=\"license\", <"
                        + timeline + "?country=VE&edition=1&lang=es&order=desc>; rel=\"cite-as\"");
    }
}
