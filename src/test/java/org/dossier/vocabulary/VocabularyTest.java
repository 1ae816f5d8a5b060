package org.dossier.vocabulary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.dossier.support.Wire;
import org.dossier.text.Language;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the codes of the contract mean, in words. */
@QuarkusTest
class VocabularyTest {

    private static final String VOCABULARIES = "/v1/vocabularies";
    private static final String SHORT_SENTENCE = "\\p{Lu}[^.;]*(; [^.;]+)?\\.";

    @Test
    void a_vocabulary_says_what_each_of_its_values_means() {
        Wire.get(VOCABULARIES + "/gap-cause")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasNoHeader("Dossier-Edition")
                .hasBody("""
                        {
                          "id": "gap-cause", "schema": "GapCause", "label": "Why something is missing",
                          "definition": "Why the dossier does not contain something.",
                          "values": [
                            { "code": "not_stated", "label": "Not stated", "definition": "The source does not say it." },
                            { "code": "left_out", "label": "Left out", "definition": "We left it out, for the reason given." }
                          ],
                          "links": { "self": "/v1/vocabularies/gap-cause" }
                        }
                        """);
    }

    @Test
    void it_says_so_in_spanish_too() {
        Wire.get(VOCABULARIES + "/severity", "Accept-Language", "es")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                        {
                          "id": "severity", "schema": "Severity", "label": "Alcance de un cambio",
                          "definition": "Cuánto importa un cambio a quienes publicaron la revisión anterior.",
                          "values": [
                            {
                              "code": "minor", "label": "Menor",
                              "definition": "Lo que se publicó sigue siendo válido."
                            },
                            {
                              "code": "substantive", "label": "Sustancial",
                              "definition": "Lo que se publicó ya no es válido, o el hecho dice ahora más."
                            }
                          ],
                          "links": { "self": "/v1/vocabularies/severity" }
                        }
                        """);
    }

    @Test
    void the_list_has_every_vocabulary_of_the_contract_with_every_value() {
        List<String> expected = new ArrayList<>();
        Wire.get("/openapi?format=json")
                .json()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> {
                    String values = schema.getValue().has("enum") ? "enum" : "x-extensible-enum";
                    if (!schema.getKey().startsWith("Known")) {
                        schema.getValue()
                                .path(values)
                                .forEach(code -> expected.add(schema.getKey() + " " + code.asText()));
                    }
                });
        List<String> served = new ArrayList<>();
        all(Language.EN).forEach(vocabulary -> vocabulary
                .get("values")
                .forEach(value -> served.add(vocabulary.get("schema").asText() + " "
                        + value.get("code").asText())));
        assertThat(served).hasSizeGreaterThan(150).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A message that is missing in a language would be a 500. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void each_value_has_a_short_label_of_its_own_and_a_definition_of_one_sentence(Language language) {
        assertThat(all(language)).allSatisfy(vocabulary -> {
            hasWords(vocabulary);
            assertThat(vocabulary.get("values"))
                    .isNotEmpty()
                    .allSatisfy(VocabularyTest::hasWords)
                    .extracting(value -> value.get("label").asText())
                    .doesNotHaveDuplicates();
        });
    }

    private static void hasWords(JsonNode described) {
        assertThat(described.get("label").asText()).isNotBlank().hasSizeLessThan(41);
        assertThat(described.get("definition").asText()).matches(SHORT_SENTENCE).hasSizeLessThan(140);
    }

    @Test
    void the_languages_do_not_share_their_definitions() {
        assertThat(texts(Language.EN, "definition")).doesNotContainAnyElementsOf(texts(Language.ES, "definition"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_happened_to_a_person_is_never_called_the_same(Language language) {
        Set<String> words = new TreeSet<>();
        List<String> steps = List.of(
                "accused",
                "wanted",
                "arrested",
                "jailed",
                "charged",
                "convicted",
                "sentenced",
                "sanctioned",
                "at_large",
                "escaped",
                "reported_dead");
        steps.forEach(step -> words.add(Vocabulary.label("leadership-status", step, language)));
        words.add(Vocabulary.label("act", "accuses", language));
        words.add(Vocabulary.label("event-category", "sanction", language));
        assertThat(words).hasSize(steps.size() + 2);
    }

    @Test
    void no_words_are_left_for_what_the_contract_no_longer_has() throws IOException {
        Set<String> used = new TreeSet<>();
        all(Language.EN).forEach(vocabulary -> {
            String id = vocabulary.get("id").asText();
            used.add(id);
            vocabulary
                    .get("values")
                    .forEach(value -> used.add(id + "." + value.get("code").asText()));
        });
        for (String bundle : List.of("Vocabulary.properties", "Vocabulary_es.properties")) {
            Set<String> keys = new TreeSet<>();
            for (String kind : List.of("label.", "definition.")) {
                used.forEach(key -> keys.add(kind + key));
            }
            assertThat(keys(bundle)).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "PresenceStatus", "toggle", "presence_status"})
    void an_unknown_vocabulary_is_a_404_that_leads_to_the_list(String id) {
        Wire.get(VOCABULARIES + "/" + id).isProblem(404, """
                {
                  "type": "/v1/problems/unknown-resource", "title": "No such resource", "status": 404,
                  "detail": "There is no vocabulary '%1$s'.", "instance": "/v1/vocabularies/%1$s",
                  "code": "unknown-resource", "resource": "vocabulary", "id": "%1$s", "list": "/v1/vocabularies"
                }
                """.formatted(id));
    }

    @ParameterizedTest
    @CsvSource({"3", "7"})
    void pages_hold_all_vocabularies_in_order(int limit) {
        List<String> walked = new ArrayList<>();
        String next = VOCABULARIES + "?limit=" + limit;
        while (next != null) {
            JsonNode page = Wire.get(next).hasStatus(200).json();
            page.get("items").forEach(item -> walked.add(item.get("id").asText()));
            next = page.at("/links/next").textValue();
        }
        assertThat(walked)
                .isSorted()
                .containsExactlyElementsOf(all(Language.EN).stream()
                        .map(vocabulary -> vocabulary.get("id").asText())
                        .toList());
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = requireNonNull(Messages.class.getResourceAsStream(bundle), bundle)) {
            texts.load(file);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<JsonNode> all(Language language) {
        return StreamSupport.stream(
                        Wire.get(VOCABULARIES + "?lang=" + language.tag())
                                .hasStatus(200)
                                .hasNoLink("next")
                                .json()
                                .get("items")
                                .spliterator(),
                        false)
                .toList();
    }

    private static Set<String> texts(Language language, String field) {
        Set<String> texts = new TreeSet<>();
        all(language).forEach(vocabulary -> vocabulary.findValues(field).forEach(text -> texts.add(text.asText())));
        return texts;
    }
}
