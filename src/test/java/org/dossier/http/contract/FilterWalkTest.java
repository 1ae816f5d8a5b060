package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.dossier.support.Editor;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every filter of the contract filters: one that was described, and forgotten in the query, is found here. */
@QuarkusTest
class FilterWalkTest {

    /** Partial dates that no fact has. */
    private static final Map<String, String> OUT_OF_RANGE = Map.of("from", "2999", "to", "1000");

    private ServedContract contract;

    @BeforeEach
    void fetchContract() {
        contract = ServedContract.fetch();
    }

    @Test
    void a_vocabulary_distinguishes_items() {
        int tried = walk(parameter -> !contract.words(parameter).isEmpty(), (address, parameter) -> assertThat(
                        contract.words(parameter).stream()
                                .map(word -> items(address + word))
                                .distinct())
                .as(address)
                .hasSizeGreaterThan(1));
        assertThat(tried).isGreaterThan(5);
    }

    @Test
    void an_edition_leaves_out_what_did_not_change_after_it() {
        int newest = Editor.newest();
        int tried = walk(FilterWalkTest::isSince, (address, parameter) -> {
            assertThat(items(address + newest)).as(address).isEmpty();
            assertThat(items(address + "1").size())
                    .as(address)
                    .isLessThanOrEqualTo(
                            items(address.substring(0, address.indexOf('?'))).size());
            Wire.get(address + (newest + 1)).hasStatus(400);
            Wire.get(address + 0).hasStatus(400);
        });
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void a_date_out_of_range_leaves_out_everything() {
        int tried = walk(parameter -> OUT_OF_RANGE.containsKey(name(parameter)), (address, parameter) -> assertThat(
                        items(address + OUT_OF_RANGE.get(name(parameter))))
                .as(address)
                .isEmpty());
        assertThat(tried).isEqualTo(OUT_OF_RANGE.size());
    }

    @Test
    void an_id_selects_one_item() {
        int tried = walk(parameter -> name(parameter).equals("ids"), (address, parameter) -> {
            String id = items(address.substring(0, address.indexOf('?')))
                    .get(1)
                    .get("id")
                    .asText();
            assertThat(items(address + id)).as(address).singleElement().satisfies(item -> assertThat(
                            item.get("id").asText())
                    .isEqualTo(id));
        });
        assertThat(tried).isPositive();
    }

    @Test
    void an_unknown_value_of_any_other_filter_is_an_error() {
        int tried = walk(
                parameter -> contract.words(parameter).isEmpty()
                        && !isSince(parameter)
                        && !OUT_OF_RANGE.containsKey(name(parameter)),
                (address, parameter) -> {
                    JsonNode problem =
                            Wire.get(address + "no-such-value").hasStatus(400).json();
                    assertThat(problem.get("value").asText()).as(address).isEqualTo("no-such-value");
                });
        assertThat(tried).isGreaterThan(5);
    }

    /**
     * Asks for every filter of every list.
     *
     * @param asked called with an address that ends with the parameter's name and an equals sign
     * @return how many filters there were
     */
    private int walk(Predicate<JsonNode> which, BiConsumer<String, JsonNode> asked) {
        int tried = 0;
        for (Operation operation : contract.operations()) {
            if (operation.parameters().noneMatch(parameter -> name(parameter).equals("limit"))) {
                continue;
            }
            List<JsonNode> filters = operation
                    .parameters()
                    .filter(parameter -> parameter.get("in").asText().equals("query"))
                    .filter(parameter -> !parameter.path("x-traits").asText().contains("no-filter"))
                    .filter(parameter -> !parameter.path("required").asBoolean())
                    .filter(which)
                    .toList();
            filters.forEach(parameter -> asked.accept(with(operation) + name(parameter) + "=", parameter));
            tried += filters.size();
        }
        return tried;
    }

    /** The path, and what it needs. */
    private static String with(Operation operation) {
        String example = operation.example();
        return example + (example.contains("?") ? "&" : "?");
    }

    private static boolean isSince(JsonNode parameter) {
        return name(parameter).equals("since");
    }

    private static String name(JsonNode parameter) {
        return parameter.get("name").asText();
    }

    /** The items of a list. */
    private static List<JsonNode> items(String address) {
        JsonNode body = Wire.get(address).hasStatus(200).json();
        return StreamSupport.stream(body.get("items").spliterator(), false).toList();
    }
}
