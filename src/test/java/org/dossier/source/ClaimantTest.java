package org.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimantTest {

    @Test
    void a_claimant_is_a_person_or_a_body_that_stands_behind_a_number() {
        Wire.get("/v1/claimants/ronna-risquez?edition=1")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                        {
                          "id": "ronna-risquez", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "kind": "journalist", "name": "Ronna Rísquez",
                          "byline": "journalist Ronna Rísquez",
                          "description": "Journalist, author of a book on Tren de Aragua that BBC News calls the definitive one.",
                          "links": {
                            "self": "/v1/claimants/ronna-risquez?edition=1",
                            "facts": "/v1/claimants/ronna-risquez/facts?edition=1",
                            "history": "/v1/claimants/ronna-risquez/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void one_who_is_not_named_is_described_by_where_it_appears() {
        Wire.get("/v1/claimants/unnamed-other-estimates?edition=1&lang=es")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        {
                          "id": "unnamed-other-estimates", "revision": 1, "change": "addition",
                          "revisedAt": "2026-11-22T12:00:00Z", "kind": "unnamed",
                          "name": "Otras estimaciones, de fuentes no identificadas", "byline": "otras estimaciones",
                          "description": "Estimaciones del tamaño del Tren de Aragua que BBC News recoge sin decir de quién son.",
                          "links": {
                            "self": "/v1/claimants/unnamed-other-estimates?edition=1",
                            "facts": "/v1/claimants/unnamed-other-estimates/facts?edition=1",
                            "history": "/v1/claimants/unnamed-other-estimates/history?edition=1"
                          }
                        }
                        """);
    }

    @Test
    void one_whose_name_says_it_all_has_no_description() {
        Wire.get("/v1/claimants/us-cbp?edition=1").hasStatus(200).hasBody("""
                {
                  "id": "us-cbp", "revision": 1, "change": "addition", "revisedAt": "2026-11-22T12:00:00Z",
                  "kind": "government_body", "name": "US Customs and Border Protection (CBP)",
                  "byline": "US Customs and Border Protection", "description": null,
                  "links": {
                    "self": "/v1/claimants/us-cbp?edition=1",
                    "facts": "/v1/claimants/us-cbp/facts?edition=1",
                    "history": "/v1/claimants/us-cbp/history?edition=1"
                  }
                }
                """);
    }

    @Test
    void all_claimants_are_listed_by_id_and_those_in_between_too() {
        assertThat(Wire.get("/v1/claimants?edition=1").each("id"))
                .containsExactly(
                        "bbc-news",
                        "bbc-unattributed-belief",
                        "donald-trump",
                        "local-florida-media",
                        "luis-izquiel",
                        "migration-policy-institute",
                        "nbc-news",
                        "ovv",
                        "ronna-risquez",
                        "unnamed-accusers",
                        "unnamed-analysts",
                        "unnamed-chile-prosecutor",
                        "unnamed-eln-sources",
                        "unnamed-other-estimates",
                        "us-cbp",
                        "us-dhs",
                        "us-ice",
                        "us-state-department",
                        "us-treasury-ofac");
    }

    @Test
    void a_claimant_that_is_not_there_is_a_404_that_says_where_to_look() {
        Wire.get("/v1/claimants/nobody").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no claimant 'nobody'.", "instance": "/v1/claimants/nobody",
                  "code": "unknown-resource", "resource": "claimant", "id": "nobody", "list": "/v1/claimants"
                }
                """);
    }
}
