package org.dossier.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dossier.support.Wire;
import org.dossier.text.Language;
import org.dossier.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** The countries as GeoJSON. */
@QuarkusTest
class PresenceMapTest {

    private static final String PRESENCE = "/v1/organisations/tren-de-aragua/presence";

    private static final List<String> FLAT =
            List.of("name", "alpha3", "status", "statusLabel", "statuses", "statusLabels");

    private static final String BELIEVED = """
            {
              "type": "FeatureCollection",
              "mapAttribution": "Contornos: Natural Earth (dominio público)",
              "caveat": "Un contorno muestra de qué país tratan las afirmaciones, no en qué parte de él ni que sean ciertas. Las fronteras son aproximadas y, donde están en disputa, no se toma partido. Un punto representa un país demasiado pequeño para la escala.",
              "features": [
                {
                  "type": "Feature", "id": "US", "geometry": %s,
                  "properties": {
                    "country": { "code": "US", "alpha3": "USA", "name": "Estados Unidos" },
                    "claims": %s,
                    "links": { "self": "/v1/organisations/tren-de-aragua/presence/US?edition=1" },
                    "name": "Estados Unidos", "alpha3": "USA",
                    "status": "believed_nodes", "statusLabel": "Se cree que tiene núcleos",
                    "statuses": "believed_nodes", "statusLabels": "Se cree que tiene núcleos"
                  }
                }
              ]
            }
            """;

    @Test
    void a_country_is_a_feature_with_its_outline_and_all_that_json_says_of_it() {
        String query = "?edition=1&status=believed_nodes&lang=es";
        JsonNode claims = Wire.get(PRESENCE + query).json().at("/items/0/claims");
        assertThat(claims).hasSize(1);
        Wire.get(PRESENCE + query + "&format=geojson")
                .hasStatus(200)
                .hasHeader("Content-Type", "application/geo+json")
                .hasHeader("Content-Language", "es")
                .hasHeader("Dossier-Edition", "1")
                .hasNoLink("next")
                .hasBody(BELIEVED.formatted(new OutlineReader(new ObjectMapper()).of("US"), claims));
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition=1", "edition=1&lang=es", "edition=2", "edition=2&lang=es"})
    void the_map_has_the_same_facts_as_all_pages_of_json(String view) {
        List<JsonNode> items = new ArrayList<>();
        String next = PRESENCE + "?limit=3&" + view;
        while (next != null) {
            JsonNode page = Wire.get(next).hasStatus(200).json();
            page.get("items").forEach(items::add);
            next = page.at("/links/next").textValue();
        }
        JsonNode features = map(view).json().get("features");
        assertThat(features)
                .hasSizeGreaterThan(5)
                .extracting(feature -> ((ObjectNode) feature.get("properties").deepCopy()).without(FLAT))
                .isEqualTo(items);
        assertThat(features)
                .extracting(feature -> feature.get("id").asText())
                .isEqualTo(items.stream()
                        .map(item -> item.at("/country/code").asText())
                        .toList());
    }

    /** Programs that draw maps read no nested objects; where claims differ, no status stands for the others. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void what_a_map_is_coloured_by_is_flat(String language) {
        Language read = Language.accepted(language);
        List<String> kinds = new ArrayList<>();
        for (JsonNode feature : map("edition=2&lang=" + language).json().get("features")) {
            JsonNode flat = feature.get("properties");
            List<String> statuses = flat.findValues("claims").get(0).findValuesAsText("status").stream()
                    .distinct()
                    .sorted(Comparator.comparing(word -> Vocabulary.constant(PresenceStatus.class, word)))
                    .toList();
            List<String> labels = statuses.stream()
                    .map(word -> Vocabulary.label("presence-status", word, read))
                    .toList();
            assertThat(flat.get("name")).isEqualTo(flat.at("/country/name"));
            assertThat(flat.get("alpha3")).isEqualTo(flat.at("/country/alpha3"));
            assertThat(flat.get("statuses").asText()).isEqualTo(String.join(" ", statuses));
            assertThat(flat.get("statusLabels").asText()).isEqualTo(String.join(" | ", labels));
            boolean one = statuses.size() == 1;
            assertThat(flat.get("status").textValue()).isEqualTo(one ? statuses.get(0) : null);
            assertThat(flat.get("statusLabel").textValue()).isEqualTo(one ? labels.get(0) : null);
            kinds.add(one ? "one" : "several");
        }
        assertThat(kinds).contains("one", "several");
    }

    @Test
    void a_reader_of_another_maker_finds_every_country_where_it_is() throws ParseException {
        Wire map = map("edition=1");
        Geometry read = new GeoJsonReader().read(map.text());
        assertThat(read.getNumGeometries())
                .isEqualTo(map.json().get("features").size())
                .isEqualTo(6);
        assertThat(read.isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "edition=1&status=origin, VE",
        "edition=1&status=allied_groups, CO EC",
        "edition=2&source=insight-2023-10-stages, BO BR CL CO EC PE",
        "edition=2&source=bbc-2025-03-explainer&status=allied_groups, CO EC",
        "edition=2&source=eju-2024-04-bolivia&claimant=yvan-gil, VE"
    })
    void the_filters_of_json_hold(String filter, String countries) {
        JsonNode features = map(filter).json().get("features");
        assertThat(features).extracting(feature -> feature.get("id").asText()).containsExactly(countries.split(" "));
        assertThat(features)
                .extracting(feature -> feature.at("/properties/claims"))
                .containsExactlyElementsOf(
                        Wire.get(PRESENCE + "?limit=200&" + filter).json().findValues("claims"));
    }

    @Test
    void a_map_of_nothing_is_empty() {
        assertThat(map("edition=1&status=disputed").json().get("features")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/geo+json",
                "application/geo+json, application/json;q=0.9",
                "application/json;q=0.5, application/geo+json"
            })
    void whoever_prefers_geojson_gets_it(String accept) {
        Wire.get(PRESENCE + "?edition=1", "Accept", accept)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/geo+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json, application/geo+json"})
    void whoever_does_not_mind_gets_json(String accept) {
        Wire.get(PRESENCE + "?edition=1", "Accept", accept)
                .hasStatus(200)
                .hasHeader("Content-Type", "application/json");
    }

    @ParameterizedTest
    @CsvSource({"limit=2, limit", "cursor=MS4xLmJhNzljMmUxLlBF, cursor", "fields=country, fields"})
    void what_is_for_json_only_is_refused(String parameter, String name) {
        JsonNode problem = Wire.get(PRESENCE + "?edition=1&format=geojson&" + parameter)
                .hasStatus(400)
                .hasHeader("Content-Type", "application/problem+json")
                .json();
        assertThat(problem.get("code").asText()).isEqualTo("conflicting-parameters");
        assertThat(problem.get("parameters")).extracting(JsonNode::asText).containsExactly("format", name);
    }

    @Test
    void a_problem_is_a_problem_whatever_was_accepted() {
        Wire.get("/v1/organisations/nobody/presence", "Accept", "application/geo+json")
                .isProblem(404, """
                        {
                          "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                          "detail": "There is no organisation 'nobody'.",
                          "instance": "/v1/organisations/nobody/presence", "code": "unknown-resource",
                          "resource": "organisation", "id": "nobody", "list": "/v1/organisations"
                        }
                        """);
    }

    private static Wire map(String query) {
        return Wire.get(PRESENCE + "?format=geojson&" + query).hasStatus(200);
    }
}
