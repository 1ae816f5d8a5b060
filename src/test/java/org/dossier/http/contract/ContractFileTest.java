package org.dossier.http.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.support.ServedContract;
import org.dossier.support.Updates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under {@code openapi/} are what the service serves. */
@QuarkusTest
class ContractFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void the_committed_contract_is_the_one_that_is_served(String format) throws IOException {
        String served = given().get("/openapi?format=" + format).asString();
        if (format.equals("json")) {
            assertThat(served).as("without spaces").doesNotContain("\n", "\" : ", "\": ");
            served = ServedContract.parse(served).toPrettyString() + "\n";
        }
        Path file = Path.of("openapi", "openapi." + format);
        if (Updates.wanted()) {
            Files.writeString(file, served);
        }
        assertThat(Files.readString(file))
                .as("%s is not what the code says. %s", file, Updates.HOW)
                .isEqualTo(served);
    }
}
