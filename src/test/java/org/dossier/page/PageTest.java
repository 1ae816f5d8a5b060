package org.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on the wire: what people see is what the API answers. */
@QuarkusTest
class PageTest {

    private static final String DOSSIER = "/organisations/tren-de-aragua";
    private static final String FACT = "/facts/tren-de-aragua/members-others";
    private static final String API = "/v1" + DOSSIER;

    @ParameterizedTest
    @CsvSource({
        "/, en, /, /es",
        "/es, es, /es, /",
        DOSSIER + ", en, " + DOSSIER + ", /es" + DOSSIER,
        "/es" + DOSSIER + ", es, /es" + DOSSIER + ", " + DOSSIER,
        FACT + ", en, " + FACT + ", /es" + FACT,
        "/es" + FACT + ", es, /es" + FACT + ", " + FACT
    })
    void a_page_is_in_the_language_of_its_address_and_leads_to_the_other(
            String path, String language, String canonical, String other) {
        Wire page = Wire.get(path, "Accept-Language", language.equals("en") ? "es" : "en")
                .hasStatus(200)
                .hasHeader("Content-Type", "text/html;charset=UTF-8")
                .hasHeader("Content-Language", language)
                .hasHeader("Dossier-Edition", "2")
                .hasHeader("Cache-Control", "public, max-age=0, s-maxage=10, stale-if-error=3600")
                .hasHeader("Vary", "Accept-Encoding")
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .hasNoHeader("Set-Cookie");
        assertThat(page.text())
                .contains("<html lang=\"" + language + "\">")
                .containsPattern("<link rel=\"canonical\" href=\"http://[^\"/]+" + canonical + "\">")
                .containsPattern("<link rel=\"alternate\" hreflang=\"" + (language.equals("en") ? "es" : "en")
                        + "\" href=\"http://[^\"/]+" + other + "\">")
                .contains("<a href=\"" + other + "\" hreflang=");
        Wire.get(path, "If-None-Match", page.header("ETag")).hasStatus(304).hasHeader("ETag", page.header("ETag"));
        Wire.send("HEAD", path).hasStatus(200).hasHeader("ETag", page.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_line_to_print_and_every_statement_about_gaps_is_on_the_dossier_as_text(String language) {
        String text = HtmlText.of(
                Wire.get((language.equals("es") ? "/es" : "") + DOSSIER).text());

        List<String> missing = new ArrayList<>();
        for (String list : List.of(
                "figures",
                "presence",
                "timeline",
                "leadership",
                "relations",
                "designations",
                "people",
                "disputes",
                "gaps")) {
            List<String> texts = new ArrayList<>();
            Wire.items(API + "/" + list + "?limit=200&lang=" + language).forEach(item -> collect(item, texts));
            assertThat(texts).as(list).isNotEmpty();
            texts.stream().filter(said -> !text.contains(said)).forEach(missing::add);
        }
        for (String one : List.of("", "/brief")) {
            List<String> texts = new ArrayList<>();
            collect(Wire.get(API + one + "?lang=" + language).json(), texts);
            texts.stream().filter(said -> !text.contains(said)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** The texts that a page has to show, wherever they stand. */
    private static void collect(JsonNode node, List<String> texts) {
        for (String name : List.of("print", "attribution", "question", "says", "explanation")) {
            if (node.path(name).isTextual()) {
                texts.add(node.get(name).textValue().replaceAll("\\s+", " "));
            }
        }
        if (node.has("cause")) {
            texts.add(node.get("statement").textValue());
        }
        node.forEach(part -> collect(part, texts));
    }

    @Test
    void every_number_of_a_plot_and_of_its_table_is_one_of_the_api() {
        Set<String> known = new HashSet<>();
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        Wire.items(API + "/figures?limit=200").forEach(figure -> Stream.of("value", "low", "high")
                .map(figure::path)
                .filter(JsonNode::isNumber)
                .forEach(number -> known.add(format.format(number.decimalValue()))));
        String page = Wire.get(DOSSIER).text();

        List<String> values = Pattern.compile(
                        "(?s)<text class=\"value\"[^>]*>(.*?)</text>|<p class=\"amount\">(.*?)</p>")
                .matcher(page)
                .results()
                .map(value -> value.group(1) == null ? value.group(2) : value.group(1))
                .flatMap(value -> Pattern.compile("\\d[\\d,.]*\\d|\\d")
                        .matcher(value)
                        .results()
                        .map(number -> number.group()))
                .toList();
        assertThat(values).hasSizeGreaterThan(60).allMatch(known::contains);
    }

    @Test
    void a_fact_is_shown_with_its_passage_its_history_and_its_disputes() {
        String html = Wire.get(FACT).text();
        String text = HtmlText.of(html);
        JsonNode fact = Wire.get(API + "/figures/members-others").json();

        assertThat(text)
                .contains(fact.get("print").textValue())
                .contains(fact.get("statement").textValue())
                .contains("Note: " + fact.get("caveat").textValue())
                .contains(fact.at("/citations/0/locator").textValue())
                .contains("Checked by a program 2026-11-22")
                .contains("Corrected · edition 2 · 2026-11-22 · Our error")
                .contains("Added · edition 1 · 2026-11-22")
                .contains("How many members does Tren de Aragua have?")
                .contains("tren-de-aragua/members-others@2");
        assertThat(html)
                .contains("href=\"" + fact.at("/citations/0/deepLink").textValue() + "\"")
                .as("a derived number is not shown as an estimate")
                .doesNotContain("class=\"amount");
        Wire.items(API + "/facts/members-others/history").forEach(change -> assertThat(text)
                .contains(change.get("reason").textValue()));
    }

    @Test
    void the_first_page_shows_the_organisations_the_corrections_and_an_example() {
        String text = HtmlText.of(Wire.get("/").text());
        JsonNode brief = Wire.get(API + "/brief").json();

        assertThat(text)
                .contains("Who says so?")
                .contains(brief.at("/what/print").textValue())
                .contains(brief.at("/membership/print").textValue())
                .contains("\"openAbove\" : true")
                .contains("=IMPORTDATA(\"http://");
        List<JsonNode> corrections = Wire.items(API + "/changes?since=1&kind=correction");
        assertThat(corrections).hasSizeGreaterThan(5);
        corrections.stream().limit(5).forEach(correction -> assertThat(text)
                .contains(correction.get("reason").textValue()));
    }

    @Test
    void a_page_of_an_earlier_edition_says_so_and_its_links_keep_to_it() {
        Wire first = Wire.get(DOSSIER + "?edition=1&utm_source=letter")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasHeader("Cache-Control", "public, max-age=604800, immutable");

        assertThat(first.text())
                .contains("You read edition 1, as it was then.")
                .contains("href=\"/facts/tren-de-aragua/members-risquez?edition=1\"")
                .contains("href=\"/es" + DOSSIER + "?edition=1\"")
                .contains("/figures?lang=en&amp;edition=1")
                .doesNotContain("members-radio-canada");
        assertThat(Wire.get(DOSSIER).text())
                .contains("Corrected in edition 2")
                .doesNotContain("You read edition")
                .contains("href=\"/facts/tren-de-aragua/members-risquez\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/organisations/nobody | 404 | en | There is nothing here",
                "/es/organisations/nobody | 404 | es | Aquí no hay nada",
                "/facts/tren-de-aragua/nothing | 404 | en | There is nothing here",
                "/es/facts/tren-de-aragua/nothing | 404 | es | Aquí no hay nada",
                "/es/nowhere | 404 | es | Aquí no hay nada",
                "/organisations/ | 404 | en | There is nothing here",
                "/organisations/%3Cscript%3E | 404 | en | There is nothing here",
                "/organisations/tren-de-aragua?edition=99 | 400 | en | This address does not work",
                "/es/organisations/tren-de-aragua?edition=99 | 400 | es | Esta dirección no funciona",
                "/organisations/tren-de-aragua?edition=x | 400 | en | This address does not work",
                "/?edition=0 | 400 | en | This address does not work"
            })
    void what_is_not_there_is_said_in_plain_words(String path, int status, String language, String words) {
        Wire answer = Wire.get(path)
                .hasStatus(status)
                .hasHeader("Content-Type", "text/html;charset=UTF-8")
                .hasHeader("Content-Language", language)
                .hasHeader("Cache-Control", "no-store");
        assertThat(answer.text()).contains("<h1>" + words + "</h1>").doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        API + ", " + DOSSIER,
        API + "/brief?lang=es, /es" + DOSSIER,
        API + "/facts/members-others, " + FACT,
        API + "/figures, "
    })
    void a_route_leads_to_the_page_that_shows_the_same(String route, @Nullable String page) {
        assertThat(Wire.get(route).links("alternate").stream()
                        .filter(link -> !link.startsWith("/v1"))
                        .toList())
                .isEqualTo(page == null ? List.of() : List.of(page));
    }

    @Test
    void the_files_of_a_page_are_kept_for_as_long_as_a_browser_likes() {
        String page = Wire.get(DOSSIER).text();
        List<String> files = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(file -> file.group(1))
                .toList();

        assertThat(files).hasSize(3);
        files.forEach(file ->
                Wire.get(file).hasStatus(200).hasHeader("Cache-Control", "public, max-age=31536000, immutable"));
        Wire.get(files.get(0).replaceFirst("/assets/[0-9a-f]+", "/assets/0"))
                .hasStatus(404)
                .hasHeader("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", DOSSIER, FACT})
    void a_page_loads_nothing_from_elsewhere_and_has_no_script_or_style_in_it(String path) {
        String html = Wire.get(path).text();

        assertThat(html)
                .doesNotContainPattern("<script(?! type=\"module\" src=\"/)")
                .doesNotContain("<style");
        assertThat(html).doesNotContainPattern("<[^>]* (style|on\\w+)=");
        assertThat(Pattern.compile("<(?:script|img|link rel=\"(?:stylesheet|icon)\")[^>]*(?:src|href)=\"([^\"]*)\"")
                        .matcher(html)
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/assets/"));
    }

    @Test
    void each_id_of_a_page_is_there_once_and_each_link_within_it_leads_somewhere() {
        String html = Wire.get(DOSSIER).text();
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(id -> id.group(1))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void the_whole_dossier_is_small_on_the_wire() {
        assertThat(Integer.parseInt(
                        Wire.send("HEAD", DOSSIER, "Accept-Encoding", "gzip").header("Content-Length")))
                .isLessThan(100_000);
    }
}
