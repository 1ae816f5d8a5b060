package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.dossier.support.Concurrently;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A response to a path alone, without parameters, has a limited size. */
@QuarkusTest
class AnswerSizeTest {

    private static final int MOST_BYTES = 100_000;

    /** What is asked for because it is everything; a download is no JSON. */
    private static final String EXPORT = "/v1/editions/export";

    @Test
    void no_answer_to_a_call_without_parameters_is_over_100_kb() {
        ServedContract contract = ServedContract.fetch();
        Concurrently.forEach(contract.operations(), operation -> {
            if (operation.isJson() && !operation.path().equals(EXPORT)) {
                reads(contract, operation).forEach(read -> {
                    Response answer = given().get(read);
                    assertThat(answer.statusCode()).as(read).isEqualTo(200);
                    assertThat(answer.asByteArray().length)
                            .as("bytes of %s", read)
                            .isLessThanOrEqualTo(MOST_BYTES);
                });
            }
        });
    }

    /** Others than generators read it too: Swagger UI, at each visit. */
    @ParameterizedTest
    @CsvSource({"br, 40000", "gzip, 52000"})
    void the_contract_is_small_on_the_wire(String coding, int most) {
        int length = Integer.parseInt(Wire.get("/openapi.json", "Accept-Encoding", coding)
                .hasStatus(200)
                .header("Content-Length"));

        assertThat(length).isLessThanOrEqualTo(most);
    }

    /** In each language, where it has several. */
    private static Stream<String> reads(ServedContract contract, Operation operation) {
        String example = operation.example();
        return Stream.concat(
                Stream.of(example),
                operation
                        .parameters()
                        .filter(parameter -> parameter.get("name").asText().equals("lang"))
                        .flatMap(language -> contract.words(language).stream())
                        .map(language -> example + (example.contains("?") ? "&" : "?") + "lang=" + language));
    }
}
