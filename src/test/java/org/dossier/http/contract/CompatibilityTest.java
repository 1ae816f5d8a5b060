package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.support.ServedContract;
import org.junit.jupiter.api.Test;

/** A release breaks no client of the one before: {@code openapi/released.json} is the contract of that. */
class CompatibilityTest {

    private static final Path CURRENT = Path.of("openapi/openapi.json");
    private static final Path RELEASED = Path.of("openapi/released.json");

    /** One line for each promise that is broken, or demand that is new, with the reason after a tab; empty again with each release. */
    private static final Path ACCEPTED = Path.of("openapi/accepted-breaks.txt");

    private static final Pattern OF_OPERATION =
            Pattern.compile("(?<operation>[A-Z]+ /\\S+) (?:(?<parameter>[a-z]+ \\S+) has .*|needs .*)");

    @Test
    void the_contract_keeps_what_the_released_one_promises() throws IOException {
        Set<String> accepted = new TreeSet<>();
        Files.readAllLines(ACCEPTED).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> {
                    assertThat(line)
                            .as("a change and the reason for it, with a tab between")
                            .matches("[^\t]+\t[^\t]+");
                    accepted.add(line.substring(0, line.indexOf('\t')));
                });
        assertThat(breaks(read(RELEASED), read(CURRENT)))
                .as("what breaks clients of the released contract; see src/docs/api.md, Compatibility")
                .containsExactlyInAnyOrderElementsOf(accepted);
    }

    @Test
    void an_added_property_parameter_value_or_operation_breaks_nothing() throws IOException {
        assertThat(breaksOf(contract -> {
                    property(contract, "Figure", "colour");
                    ((ArrayNode) contract.at("/components/schemas/Qualifier/x-extensible-enum")).add("nearly");
                    ((ArrayNode) contract.at("/components/schemas/KnownQualifier/enum")).add("nearly");
                    ((ArrayNode) contract.at("/paths/~1v1~1sources/get/parameters")).add(ServedContract.parse("""
                                    { "name": "colour", "in": "query", "schema": { "type": "string", "minLength": 1 } }"""));
                    ObjectNode paths = (ObjectNode) contract.get("paths");
                    paths.set("/v1/colours", paths.get("/v1/facts/status").deepCopy());
                }))
                .isEmpty();
    }

    @Test
    void what_a_client_relies_on_cannot_be_taken_away() throws IOException {
        assertThat(breaksOf(contract -> remove(contract, "/components/schemas/Figure/properties", "hedge")))
                .contains("Figure.hedge is string or null");
        assertThat(breaksOf(contract -> remove(contract, "/components/schemas/Assertion/properties", "caveat")))
                .contains("Figure.caveat is string or null", "TimelineEvent.caveat is string or null");
        assertThat(breaksOf(contract -> ((ObjectNode) contract.at("/components/schemas/Figure/properties/unit"))
                        .put("type", "integer")))
                .containsExactly("Figure.unit is string");
        assertThat(breaksOf(contract -> remove(contract, "/paths", "/v1/sources")))
                .contains("GET /v1/sources answers 200");
        assertThat(breaksOf(contract -> remove(contract, "/paths/~1v1~1sources/get", "parameters")))
                .contains("GET /v1/sources takes query limit");
        assertThat(breaksOf(contract -> ((ArrayNode) contract.at("/components/schemas/KnownQualifier/enum")).remove(0)))
                .hasSize(1)
                .allMatch(line -> line.startsWith("KnownQualifier can be "));
    }

    @Test
    void nothing_new_can_be_demanded_of_a_client() throws IOException {
        assertThat(breaksOf(contract -> {
                    property(contract, "FigureContent", "colour");
                    ((ArrayNode) contract.at("/components/schemas/FigureContent/required")).add("colour");
                }))
                .containsExactly("FigureContent needs colour");
        assertThat(breaksOf(
                        contract -> ((ObjectNode) contract.at("/components/parameters/since")).put("required", true)))
                .contains("GET /v1/sources needs query since");
        assertThat(breaksOf(contract -> ((ObjectNode) contract.at("/components/schemas/FigureContent/properties/id"))
                        .put("maxLength", 8)))
                .containsExactly("FigureContent.id has maxLength 8");
    }

    private static Set<String> breaks(JsonNode before, JsonNode after) {
        Set<String> breaks = new TreeSet<>(ContractPromises.promises(before));
        breaks.removeAll(ContractPromises.promises(after));
        Set<String> demands = new TreeSet<>(ContractPromises.demands(after));
        demands.removeAll(ContractPromises.demands(before));
        Set<String> known = ContractPromises.promises(before);
        demands.stream().filter(demand -> !isOfSomethingNew(demand, known)).forEach(breaks::add);
        return breaks;
    }

    /** No client calls an operation that was not there, or sends a parameter that it did not take. */
    private static boolean isOfSomethingNew(String demand, Set<String> known) {
        Matcher place = OF_OPERATION.matcher(demand);
        if (!place.matches()) {
            return false;
        }
        String operation = place.group("operation");
        String parameter = place.group("parameter");
        return known.stream().noneMatch(promise -> promise.startsWith(operation + " is called "))
                || (parameter != null && !known.contains(operation + " takes " + parameter));
    }

    private static Set<String> breaksOf(Consumer<JsonNode> change) throws IOException {
        JsonNode changed = read(CURRENT);
        change.accept(changed);
        return breaks(read(CURRENT), changed);
    }

    private static void property(JsonNode contract, String schema, String name) {
        ((ObjectNode) contract.at("/components/schemas/" + schema + "/properties"))
                .putObject(name)
                .put("type", "string");
    }

    private static void remove(JsonNode contract, String place, String name) {
        ((ObjectNode) contract.at(place)).remove(name);
    }

    private static JsonNode read(Path contract) throws IOException {
        return ServedContract.parse(Files.readString(contract));
    }
}
