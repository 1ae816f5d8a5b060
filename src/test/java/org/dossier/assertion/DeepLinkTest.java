package org.dossier.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepLinkTest {

    /** Hyphens, commas and ampersands are syntax in a text directive. */
    @ParameterizedTest
    @CsvSource({
        "a well-known phrase, #:~:text=a%20well%2Dknown%20phrase",
        "'one, two & three', #:~:text=one%2C%20two%20%26%20three",
        "«año» 100 %, #:~:text=%C2%ABa%C3%B1o%C2%BB%20100%20%25"
    })
    void a_phrase_is_escaped(String locator, String fragment) {
        assertThat(DeepLink.to("https://news.example/a", locator)).isEqualTo("https://news.example/a" + fragment);
    }

    @ParameterizedTest
    @CsvSource({"https://news.example/a#part, https://news.example/a#part:~:text=x", ", "})
    void a_fragment_stays_and_without_an_address_there_is_no_link(String url, String link) {
        assertThat(DeepLink.to(url, "x")).isEqualTo(link);
        assertThat(DeepLink.to(url, null)).isNull();
    }
}
