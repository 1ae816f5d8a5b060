package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LanguageTest {

    private static final String LABEL =
            "/v1/organisations/tren-de-aragua/figures/members-others?edition=1&fields=label";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es                              | es",
                "ES                              | es",
                "es-419                          | es",
                "es-MX;q=0.9, en-US;q=0.8        | es",
                "fr, es;q=0.5                    | es",
                "fr;q=0.9, es;q=0.1, en;q=0.2    | en",
                "en;q=0.1, es;q=0.2              | es",
                "en;q=0, es;q=0.001              | es",
                "es;q=0, en                      | en",
                "en, es                          | en",
                "*                               | en",
                "''                              | en"
            })
    void the_header_decides_by_preference(String header, String language) {
        Wire.get(LABEL, "Accept-Language", header)
                .hasStatus(200)
                .hasHeader("Content-Language", language)
                .hasBody("""
                        { "label": "%s" }
                        """.formatted(language.equals("es") ? "Integrantes de la banda" : "Members of the gang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ca, pt;q=0.5", "esperanto", ";;;", "es;q=abc", "es;q=2", "_", "-", "es,--", "Ñ"})
    void a_header_that_names_none_of_ours_or_cannot_be_read_gives_english(String header) {
        Wire.get(LABEL, "Accept-Language", header).hasStatus(200).hasHeader("Content-Language", "en");
    }

    @Test
    void without_a_header_it_is_english() {
        Wire.get(LABEL).hasStatus(200).hasHeader("Content-Language", "en");
    }

    @Test
    void the_parameter_overrides_the_header() {
        Wire.get(LABEL + "&lang=en", "Accept-Language", "es").hasHeader("Content-Language", "en");
        Wire.get(LABEL + "&lang=es", "Accept-Language", "en").hasHeader("Content-Language", "es");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "EN", "es-419", "*", "en,es"})
    void a_parameter_that_names_none_of_ours_is_refused(String lang) {
        Wire.get("/v1?lang=" + lang).isProblem(400, """
                {
                  "type": "/v1/problems/invalid-parameter", "title": "Invalid parameter value", "status": 400,
                  "detail": "'%1$s' is not a value of 'lang'.", "instance": "/v1", "code": "invalid-parameter",
                  "parameter": "lang", "value": "%1$s", "allowed": ["en", "es"]
                }
                """.formatted(lang));
    }

    @Test
    void a_text_that_has_not_been_translated_comes_in_english() {
        LocalisedText text = new LocalisedText(Map.of("en", "half"));
        assertThat(text.in(Language.ES)).isEqualTo("half");
        assertThat(new LocalisedText(Map.of("en", "half", "es", "mitad")).in(Language.ES))
                .isEqualTo("mitad");
    }

    @Test
    void a_text_without_english_is_no_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalisedText(Map.of("es", "mitad")));
    }
}
