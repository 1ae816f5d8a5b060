package org.dossier.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTypeTest {

    @Test
    void a_type_of_problem_says_what_it_means_and_how_to_mend_the_request() {
        Wire.get("/v1/problems/unknown-edition")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasNoHeader("Dossier-Edition")
                .hasBody("""
                        {
                          "code": "unknown-edition", "type": "/v1/problems/unknown-edition", "status": 400,
                          "title": "No such edition",
                          "description": "`edition` must be the number of a published edition; `expected` gives the range."
                        }
                        """);
    }

    @Test
    void all_types_are_listed_by_code() {
        assertThat(Wire.get("/v1/problems")
                        .hasStatus(200)
                        .hasHeader("Content-Language", "en")
                        .each("code"))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::code)
                        .toList());
    }

    @Test
    void the_type_of_each_leads_to_its_page() {
        assertThat(Wire.get("/v1/problems").json().get("items")).isNotEmpty().allSatisfy(type -> assertThat(
                        Wire.get(type.get("type").asText()).hasStatus(200).json())
                .isEqualTo(type));
    }

    @Test
    void they_are_in_english_only() {
        Wire.get("/v1/problems/unknown-edition?lang=es").hasStatus(200).hasHeader("Content-Language", "en");
    }

    @Test
    void a_type_that_is_not_there_is_a_problem() {
        Wire.get("/v1/problems/none").isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no problem 'none'.", "instance": "/v1/problems/none",
                  "code": "unknown-resource", "resource": "problem", "id": "none", "list": "/v1/problems"
                }
                """);
    }
}
