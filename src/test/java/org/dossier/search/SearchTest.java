package org.dossier.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newsroom would type finds what it should among the first three, in either language. */
@QuarkusTest
@Tag("postgresql")
class SearchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tren de Aragua           | organisation | tren-de-aragua
                    tren de aragua           | organisation | tren-de-aragua
                    TdA                      | organisation | tren-de-aragua
                    Train of Aragua          | organisation | tren-de-aragua
                    Niño Guerrero            | person       | hector-guerrero-flores
                    nino guerrero            | person       | hector-guerrero-flores
                    NIÑO GUERRERO            | person       | hector-guerrero-flores
                    Hector Guerrero Flores   | person       | hector-guerrero-flores
                    Héctor Rusthenford Guerrero Flores | person | hector-guerrero-flores
                    Guerrero                 | person       | hector-guerrero-flores
                    El Cejón                 | person       | hector-guerrero-flores
                    el cejon                 | person       | hector-guerrero-flores
                    Ronna Risquez            | person       | ronna-risquez
                    Rísquez                  | person       | ronna-risquez
                    Trump                    | person       | donald-trump
                    Donald Trump             | person       | donald-trump
                    maduro                   | person       | nicolas-maduro
                    Ronald Ojeda             | person       | ronald-ojeda
                    ojeda                    | person       | ronald-ojeda
                    reward                   | figure       | reward-
                    rewards                  | figure       | reward-
                    recompensa               | figure       | reward-
                    recompensas              | figure       | reward-
                    $5 million               | figure       | reward-
                    5 millones               | figure       | reward-
                    5,000,000                | figure       | reward-
                    Tocoron                  | profile      | base-tocoron
                    tocorón                  | profile      | base-tocoron
                    prison Tocorón           | profile      | base-tocoron
                    ELN                      | relation     | relation-eln
                    Ejército de Liberación Nacional | relation | relation-eln
                    National Liberation Army | relation     | relation-eln
                    Colombia                 | country      | CO
                    peru                     | country      | PE
                    Estados Unidos           | country      | US
                    United States            | country      | US
                    extortion                | profile      | activity-extortion
                    extorsión                | profile      | activity-extortion
                    sex trafficking          | profile      | activity-sex-trafficking
                    kidnappings              | profile      | activity-kidnapping
                    gold mines               | profile      | activity-gold-mines
                    minas de oro             | profile      | activity-gold-mines
                    members                  | figure       | members-
                    integrantes              | figure       | members-
                    BBC News                 | claimant     | bbc-news
                    how many members does Tren de Aragua have | figure | members-
                    foreign terrorist organization | designation | designation-fto
                    Alien Enemies Act        | event        | alien-enemies-act
                    """)
    void what_a_newsroom_types_finds_what_it_should_among_the_first_three(String query, String kind, String id) {
        for (String language : List.of("en", "es")) {
            List<String> first = search(query, "&limit=3&lang=" + language).stream()
                    .map(hit -> hit.get("kind").asText() + " " + hit.get("id").asText())
                    .toList();
            assertThat(first).as("%s in %s", query, language).anySatisfy(hit -> assertThat(hit)
                    .startsWith(kind + " " + id));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?",
                "guerr*",
                "name:*",
                "kind:person",
                "[* TO *]",
                "a AND",
                "OR NOT",
                "\"unfinished",
                "(((",
                "a~2",
                "a^1000",
                "/.*/",
                "\\",
                "+-!{}",
                "<script>alert(1)</script>",
                "'; drop table fact; --",
                "\uD83D\uDE82",
                "\u202Eabc",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void nothing_in_a_query_is_syntax(String query) {
        for (String path : List.of("/v1/search?q=", "/v1/search/suggestions?q=")) {
            Wire answer = Wire.get(path + encoded(query));
            assertThat(answer.status()).as(answer.text()).isIn(200, 400);
        }
        assertThat(Wire.get("/v1/search?q=" + encoded("guerrero " + query)).status())
                .isEqualTo(200);
    }

    @Test
    void a_star_finds_no_more_than_the_letters_beside_it() {
        assertThat(search("gue*", "")).isEmpty();
    }

    @Test
    void a_query_has_bounds() {
        assertThat(problem("/v1/search")).isEqualTo("The query parameter 'q' is required.");
        String expected = ": expected text with 1 to 20 words, of at most 200 characters together.";
        assertThat(problem("/v1/search?q=%20")).isEqualTo("' ' is not a value of 'q'" + expected);
        assertThat(problem("/v1/search?q=" + "a".repeat(201)))
                .isEqualTo("'201 characters' is not a value of 'q'" + expected);
        assertThat(problem("/v1/search?q=" + "a%20".repeat(21)))
                .isEqualTo("'21 words' is not a value of 'q'" + expected);
        assertThat(problem("/v1/search?q=eln&organisation=nobody"))
                .isEqualTo(
                        "'nobody' is not a value of 'organisation': expected the id of an organisation: see /v1/organisations.");
    }

    @Test
    void an_empty_result_says_so_and_offers_near_queries_that_find_something() {
        JsonNode page =
                Wire.get("/v1/search?q=tocaron%20gurrero").hasStatus(200).json();
        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("nearest")).isNotEmpty().allSatisfy(near -> assertThat(
                        Wire.get(near.at("/links/search").asText()).json().get("items"))
                .as(near.toString())
                .isNotEmpty());
        assertThat(page.get("nearest"))
                .extracting(near -> near.get("query").asText())
                .contains("tocoron guerrero");
    }

    @Test
    void a_snippet_marks_the_words_in_whichever_form_they_stand() {
        JsonNode snippet = search("recompensas", "&lang=es&kind=figure").get(0).get("snippet");
        assertThat(marked(snippet))
                .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("recompensa"))
                .isNotEmpty();
    }

    @Test
    void a_walk_over_the_pages_meets_every_hit_once() {
        List<JsonNode> all = search("aragua", "&limit=200");
        assertThat(all).hasSizeGreaterThan(20);
        List<JsonNode> met = new ArrayList<>();
        for (String next = "/v1/search?q=aragua&limit=7"; next != null; ) {
            Wire page = Wire.get(next).hasStatus(200);
            page.json().get("items").forEach(met::add);
            next = page.json().at("/links/next").textValue();
        }
        assertThat(met.subList(0, Math.min(all.size(), met.size()))).isEqualTo(all);
        assertThat(met).doesNotHaveDuplicates();
    }

    @Test
    void an_earlier_edition_is_searched_as_it_was() {
        assertThat(search("niño guerrero", "&edition=1&kind=person"))
                .noneMatch(hit -> hit.at("/snippet/text").asText().contains("Niño"));
        assertThat(search("cejón", "&edition=1")).isEmpty();
        assertThat(search("cejón", "&edition=2")).isNotEmpty();
    }

    @Test
    void filters_restrict_what_is_found() {
        assertThat(search("guerrero", "&kind=figure"))
                .isNotEmpty()
                .allMatch(hit -> hit.get("kind").asText().equals("figure"));
        assertThat(search("bbc", "&organisation=tren-de-aragua"))
                .noneMatch(hit -> hit.get("kind").asText().equals("source"));
    }

    @Test
    void a_language_restricts_the_texts_but_not_the_names() {
        assertThat(search("recompensa", "&language=es")).isNotEmpty();
        assertThat(search("recompensa", "&language=en")).isEmpty();
        assertThat(search("guerrero", "&language=en&kind=person")).isNotEmpty();
        assertThat(Wire.get("/v1/search?q=rewrad&language=es").json().get("nearest"))
                .as("near words are of that language too")
                .noneMatch(near -> near.get("query").asText().startsWith("rew"));
    }

    @Test
    void near_words_are_of_the_edition_that_is_searched() {
        assertThat(nearest("cejom&edition=1")).doesNotContain("cejon");
        assertThat(nearest("cejom&edition=2")).contains("cejon");
    }

    @Test
    void a_long_title_is_completed_with_a_search_that_works() {
        JsonNode items = Wire.get("/v1/search/suggestions?q=designating%20cartels")
                .hasStatus(200)
                .json()
                .get("items");
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            Wire found = Wire.get(item.at("/links/search").asText()).hasStatus(200);
            assertThat(found.json().get("items")).isNotEmpty();
        });
    }

    private static List<String> nearest(String query) {
        return StreamSupport.stream(
                        Wire.get("/v1/search?q=" + query)
                                .hasStatus(200)
                                .json()
                                .get("nearest")
                                .spliterator(),
                        false)
                .map(near -> near.get("query").asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "nin, Niño Guerrero",
        "niño gue, Niño Guerrero",
        "hect, Héctor Guerrero Flores",
        "tren de ar, Tren de Aragua",
        "rísq, Ronna Rísquez",
        "colom, Colombia",
        "perú, Perú"
    })
    void what_is_typed_is_completed(String typed, String suggestion) {
        JsonNode answer = Wire.get("/v1/search/suggestions?lang=es&q=" + encoded(typed))
                .hasStatus(200)
                .json();
        assertThat(answer.get("items"))
                .extracting(item -> item.get("text").asText())
                .contains(suggestion);
    }

    private static List<String> marked(JsonNode snippet) {
        String text = snippet.get("text").asText();
        return StreamSupport.stream(snippet.get("marks").spliterator(), false)
                .map(mark -> text.substring(
                        mark.get("start").asInt(), mark.get("end").asInt()))
                .toList();
    }

    private static String problem(String path) {
        return Wire.get(path).hasStatus(400).json().get("detail").asText();
    }

    private static List<JsonNode> search(String query, String parameters) {
        JsonNode page = Wire.get("/v1/search?q=" + encoded(query) + parameters)
                .hasStatus(200)
                .json();
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
