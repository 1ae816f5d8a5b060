package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.junit.jupiter.api.Test;

/** The contract explains everything it names. */
@QuarkusTest
class ContractTextTest {

    @Test
    void every_operation_says_what_it_is_for_and_how_it_can_fail() {
        for (Operation operation : ServedContract.fetch().operations()) {
            assertThat(operation.node().get("summary").asText())
                    .as(operation.id())
                    .isNotBlank();
            assertThat(operation.node().get("description").asText())
                    .as(operation.id())
                    .contains("Use it");
            assertThat(operation.node().get("responses").fieldNames())
                    .toIterable()
                    .as(operation.id())
                    .contains("200", "400", "default");
            assertThat(operation.parameters())
                    .as(operation.id())
                    .allMatch(parameter -> parameter.hasNonNull("description"));
        }
    }

    @Test
    void every_schema_and_every_property_has_a_description() {
        List<String> silent = new ArrayList<>();
        ServedContract.fetch().document().at("/components/schemas").properties().forEach(schema -> {
            if (isSilent(schema.getValue())) {
                silent.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().forEach(property -> {
                if (isSilent(property.getValue())) {
                    silent.add(schema.getKey() + "." + property.getKey());
                }
            });
        });
        assertThat(silent).isEmpty();
    }

    private static boolean isSilent(JsonNode schema) {
        return schema.path("description").asText().isBlank();
    }
}
