package org.dossier.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.support.Editor;
import org.dossier.support.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code import.sql} promises of its data, and no schema or rule holds it to. */
@QuarkusTest
@Tag("postgresql")
class SeedDataTest {

    private static final List<String> DATES = List.of("asOf", "stated", "date", "effective", "ended", "published");

    @Inject
    AgroalDataSource store;

    @Test
    void every_text_is_in_english_and_in_spanish() throws SQLException {
        List<JsonNode> texts = contents("")
                .flatMap(content -> content.findParents("en").stream())
                .toList();
        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            assertThat(text.fieldNames()).toIterable().containsExactly("en", "es");
            assertThat(text).allSatisfy(words -> assertThat(words.asText())
                    .isNotBlank()
                    .isEqualTo(words.asText().strip()));
        });
    }

    /** {@code .ci/run} has them read by a parser from another maker. */
    @Test
    void each_date_and_the_days_that_it_covers_are_written_to_a_file() throws Exception {
        List<PartialDate> dates = contents("")
                .flatMap(content -> DATES.stream().map(content::get))
                .filter(Objects::nonNull)
                .map(date -> PartialDate.of(date.asText()))
                .distinct()
                .toList();
        assertThat(dates).hasSizeGreaterThan(100);
        String lines = dates.stream()
                .map(date -> date.edtf() + " " + date.earliest() + " " + date.latest() + "\n")
                .collect(joining());
        Files.writeString(Path.of("target", "dates.txt"), lines);
    }

    @Test
    void whoever_and_whatever_is_listed_is_cited() throws SQLException {
        assertThat(Rows.of(
                        store,
                        "select id from revision where space = 'sources' and id not in (select source from citation)"))
                .isEmpty();
        assertThat(Rows.of(store, """
                select id from revision where space = 'claimants'
                and id not in (select to_id from reference where to_space = 'claimants' and space = 'tren-de-aragua')
                """)).isEmpty();
        assertThat(Rows.of(store, "select 1 from citation")).isNotEmpty();
    }

    @Test
    void figures_of_one_metric_about_one_thing_share_a_label() throws SQLException {
        Map<List<String>, Set<JsonNode>> labels = figures()
                .collect(groupingBy(
                        figure -> List.of(
                                figure.get("metric").asText(),
                                figure.at("/about/id").asText(),
                                figure.get("scope").asText(),
                                figure.get("unit").asText()),
                        mapping(figure -> figure.get("label"), toSet())));
        assertThat(labels.values()).isNotEmpty().allSatisfy(label -> assertThat(label)
                .hasSize(1));
    }

    @Test
    void what_a_figure_is_about_has_one_kind_and_one_name() throws SQLException {
        Map<String, Set<JsonNode>> names = figures()
                .filter(figure -> figure.has("about"))
                .map(figure -> figure.get("about"))
                .collect(groupingBy(about -> about.get("id").asText(), toSet()));
        assertThat(names.values()).isNotEmpty().allSatisfy(name -> assertThat(name)
                .hasSize(1));
    }

    @Test
    void a_country_has_a_code_of_iso_3166() throws SQLException {
        assertThat(figures()
                        .map(figure -> figure.path("about"))
                        .filter(about -> about.path("kind").asText().equals("country")))
                .isNotEmpty()
                .allSatisfy(about -> assertThat(Locale.getISOCountries())
                        .contains(about.get("id").asText()));
    }

    @Test
    void money_has_a_code_of_iso_4217() throws SQLException {
        Set<String> currencies = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(toSet());
        assertThat(figures()
                        .map(figure -> figure.get("unit").asText())
                        .filter(unit -> unit.equals(unit.toUpperCase(Locale.ROOT))))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(currencies).contains(unit));
    }

    @Test
    void a_half_is_the_half_of_what_the_edition_shows() throws SQLException {
        List<Map<String, String>> halves = Rows.of(store, """
                select r.content as half, o.content as whole from revision r
                join reference x on x.space = r.space and x.id = r.id and x.revision = r.revision
                  and x.to_space = r.space
                join revision o on o.space = x.to_space and o.id = x.to_id and o.revision = x.to_revision
                  and o.made_in <= r.made_in and (o.ended_in is null or o.ended_in > r.made_in)
                where r.content like '%"rule":"half"%'
                """);
        assertThat(halves)
                .hasSameSizeAs(Rows.of(store, "select 1 from revision where content like '%\"rule\":\"half\"%'"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(value(row.get("half")).multiply(BigDecimal.valueOf(2)))
                        .isEqualByComparingTo(value(row.get("whole"))));
    }

    private static BigDecimal value(String figure) {
        return Editor.parse(figure).get("value").decimalValue();
    }

    @Test
    void whoever_is_not_named_is_called_so() throws SQLException {
        assertThat(contents("and subject = 'claimant'")
                        .filter(claimant -> claimant.get("kind").asText().equals("unnamed")))
                .isNotEmpty()
                .allSatisfy(claimant -> {
                    assertThat(claimant.at("/name/en").asText()).containsPattern("(?i)unnamed|unattributed");
                    assertThat(claimant.at("/name/es").asText())
                            .containsPattern("no identificad[oa]s?|sin fuente identificada");
                });
    }

    private Stream<JsonNode> figures() throws SQLException {
        return contents("and subject = 'figure'");
    }

    private Stream<JsonNode> contents(String condition) throws SQLException {
        return Rows.of(store, "select content from revision where made_in <= 2 and content is not null " + condition)
                .stream()
                .map(row -> Editor.parse(row.get("content")));
    }
}
