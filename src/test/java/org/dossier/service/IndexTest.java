package org.dossier.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.ServedContract;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndexTest {

    @Test
    void the_index_links_to_everything() {
        Wire.get("/v1?fields=name,description,newestEdition,links,search,dataLicence,contact")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasNoHeader("Dossier-Edition")
                .hasBody("""
                        {
                          "name": "Dossier",
                          "description": "Sourced facts about organisations: every value says who asserted it, who reported it and where it stands.",
                          "newestEdition": 2,
                          "links": {
                            "self": "/v1", "organisations": "/v1/organisations", "sources": "/v1/sources",
                            "claimants": "/v1/claimants", "editions": "/v1/editions", "catalogue": "/v1/catalogue",
                            "vocabularies": "/v1/vocabularies", "problems": "/v1/problems",
                            "contract": "/openapi", "documentation": "/swagger-ui"
                          },
                          "search": "/v1/search{?q}",
                          "dataLicence": { "id": "CC-BY-4.0", "url": "https://creativecommons.org/licenses/by/4.0/" },
                          "contact": null
                        }
                        """);
    }

    @Test
    void it_names_every_route_with_what_it_requires() {
        JsonNode index = Wire.get("/v1").json();
        assertThat(index.get("routes"))
                .extracting(JsonNode::asText)
                .contains("/v1/organisations/{organisation}/figures/{figure}", "/v1/facts/status{?refs}")
                .extracting(route -> route.replaceAll("\\{\\?.*", ""))
                .containsExactlyInAnyOrderElementsOf(ServedContract.fetch().operations().stream()
                        .map(ServedContract.Operation::path)
                        .toList());
    }

    @Test
    void it_describes_itself_in_spanish_too() {
        Wire.get("/v1?fields=description", "Accept-Language", "es")
                .hasHeader("Content-Language", "es")
                .hasBody("""
                {
                  "description": "Datos con fuente sobre organizaciones: cada valor dice quién lo afirmó, quién lo publicó y en qué pasaje consta."
                }
                """);
    }

    @Test
    void its_template_is_that_of_the_search() {
        String template = Wire.get("/v1").json().get("search").asText();
        Wire.get(template.replace("{?q}", "?q=eln")).hasStatus(200);
    }

    @Test
    void each_of_its_links_leads_somewhere() {
        assertThat(Wire.get("/v1").json().get("links")).isNotEmpty().allSatisfy(link -> Wire.get(link.asText())
                .hasStatus(200));
    }
}
