package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.dossier.support.Editor;
import org.dossier.support.OwnStore;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leadership, relations and designations from their publication to their retraction. */
@QuarkusTest
@Tag("postgresql")
@TestProfile(OwnStore.class)
class ListedFactTest {

    private static final String DOSSIER = "/v1/organisations/tren-de-aragua";

    private static final String WORDS = "{'en': 'A test.', 'es': 'Una prueba.'}";

    private static final String FACT = """
            {'subject': '%s', 'organisation': 'tren-de-aragua', 'id': '%s', 'print': WORDS, 'statement': WORDS,
             'reviewedOn': '2026-11-22', %s,
             'citations': [{'claimant': 'bbc-news', 'act': 'states', 'source': 'bbc-2025-03-explainer',
                            'checked': {'how': 'not_seen', 'on': '2026-11-22'}}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "leadership | profile | 'aspect': 'leadership', 'type': 'accused', 'personId': 'test-person', 'personName': 'A Person', 'certainty': 'alleged', 'asOf': '2026' | status=accused | person=test-person",
                "relations | relation | 'type': 'faction', 'other': {'id': 'test-other', 'name': WORDS}, 'otherCountry': 'NZ', 'certainty': 'alleged' | type=faction&country=NZ | country=NZ",
                "designations | designation | 'jurisdiction': 'NZ', 'authority': 'bbc-news', 'label': WORDS, 'effective': '2026' | jurisdiction=NZ | jurisdiction=NZ"
            })
    void a_fact_is_in_its_list_until_it_is_retracted(
            String list, String subject, String content, String filter, String ownFilter) {
        ServedContract contract = ServedContract.fetch();
        String id = "test-" + list;
        String path = DOSSIER + "/" + list;
        ObjectNode fact = Editor.parse(
                FACT.formatted(subject, id, content).replace("WORDS", WORDS).replace('\'', '"'));
        Editor.publish(Editor.edition(Editor.put("addition", fact))).hasStatus(201);
        int before = Editor.newest();
        assertThat(Wire.get(path + "?" + filter).hasStatus(200).each("id")).contains(id);
        assertThat(Wire.get(path + "?" + ownFilter + "&since=" + (before - 1)).each("id"))
                .containsExactly(id);
        JsonNode whole = Wire.get(path + "/" + id).hasStatus(200).json();
        assertThat(whole.at("/links/self").asText()).isEqualTo(path + "/" + id);
        assertThat(Wire.get(DOSSIER + "/facts/" + id)
                        .json()
                        .at("/links/resource")
                        .asText())
                .isEqualTo(path + "/" + id);
        assertThat(Wire.get(DOSSIER).text()).doesNotContain(id);

        Editor.publish(Editor.edition(Editor.retract("tren-de-aragua/" + id))).hasStatus(201);
        JsonNode gone = Wire.get(path + "/" + id).hasStatus(410).json();
        assertThat(gone.at("/code").asText()).isEqualTo("retracted");
        assertThat(gone.at("/reason").asText()).isEqualTo("Because of a test.");
        String history = gone.at("/history").asText();
        assertThat(Wire.get(history).hasStatus(200).each("change")).containsExactly("retraction", "addition");
        assertThat(Wire.get(path + "?limit=200").text()).doesNotContain(id);
        Wire.get(path + "/" + id + "?edition=" + before).hasStatus(200);
        Wire.get(path + "?" + ownFilter).hasStatus(400);
        assertThat(Wire.get(path + "?" + ownFilter + "&edition=" + before)
                        .hasStatus(200)
                        .each("id"))
                .containsExactly(id);

        Editor.publish(Editor.edition(Editor.remove("tren-de-aragua/" + id))).hasStatus(201);
        for (String address : List.of(path, DOSSIER + "/facts")) {
            JsonNode removed = Wire.get(address + "/" + id).hasStatus(451).json();
            Operation operation = contract.operations().stream()
                    .filter(known ->
                            known.path().startsWith(address.replace("tren-de-aragua", "{organisation}") + "/{"))
                    .filter(known -> known.path().endsWith("}"))
                    .findFirst()
                    .orElseThrow();
            assertThat(contract.faults(operation, 451, removed)).as(address).isEmpty();
        }
    }
}
