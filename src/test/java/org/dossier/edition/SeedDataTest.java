package org.dossier.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dossier.date.PartialDate;
import org.dossier.store.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code import.sql} promises of its data, and the database cannot hold it to. */
@QuarkusTest
@Tag("postgresql")
class SeedDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource store;

    @Test
    void every_partial_date_has_the_first_and_the_last_day_that_it_can_mean() throws SQLException {
        int dates = 0;
        for (Map<String, String> column : Rows.columns(store)) {
            if (column.get("column_name").endsWith("_earliest")) {
                String date = column.get("column_name").replace("_earliest", "");
                for (Map<String, String> row : rows("select %1$s as edtf, %1$s_earliest, %1$s_latest from %2$s"
                        .formatted(date, column.get("table_name")))) {
                    LocalDate earliest = day(row.get(date + "_earliest"));
                    LocalDate latest = day(row.get(date + "_latest"));
                    if (row.get("edtf") == null) {
                        assertThat(row.values()).containsOnlyNulls();
                    } else {
                        assertThat(PartialDate.of(row.get("edtf")))
                                .isEqualTo(new PartialDate(row.get("edtf"), earliest, latest));
                        dates++;
                    }
                }
            }
        }
        assertThat(dates).isPositive();
    }

    @Test
    void every_text_is_in_english_and_in_spanish() throws SQLException {
        assertThat(texts()).isNotEmpty().allSatisfy(text -> {
            assertThat(text.fieldNames()).toIterable().containsExactlyInAnyOrder("en", "es");
            assertThat(text).allSatisfy(words -> assertThat(words.asText())
                    .isNotBlank()
                    .isEqualTo(words.asText().strip()));
        });
    }

    @Test
    void a_locator_has_12_words_at_most() throws SQLException {
        assertThat(rows("select locator from citation where locator is not null"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("locator").split("\\s+")).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void every_fact_that_an_edition_shows_has_a_citation() throws SQLException {
        assertThat(rows("""
                select e.number, r.organisation, r.fact from edition e
                join revision r on r.made_in <= e.number and (r.ended_in is null or r.ended_in > e.number)
                where r.change <> 'retraction' and not exists (
                    select 1 from citation c
                    where c.organisation = r.organisation and c.fact = r.fact and c.revision = r.revision)
                """)).isEmpty();
        assertThat(rows("select 1 from citation")).isNotEmpty();
    }

    @Test
    void whoever_and_whatever_is_listed_is_cited() throws SQLException {
        assertThat(rows("select id from source where id not in (select source from citation)"))
                .isEmpty();
        assertThat(rows("""
                select id from claimant where id not in (select claimant from citation)
                and id not in (select claimant from citation_via)
                """)).isEmpty();
    }

    @Test
    void figures_of_one_metric_about_one_thing_share_a_label() throws SQLException {
        Map<String, Set<String>> labels =
                rows("select metric, about_id, scope, unit, cast(label as varchar(2000)) as label from figure").stream()
                        .collect(groupingBy(
                                row -> String.join(
                                        "/", row.get("metric"), row.get("about_id"), row.get("scope"), row.get("unit")),
                                mapping(row -> row.get("label"), toSet())));
        assertThat(labels.values()).isNotEmpty().allSatisfy(label -> assertThat(label)
                .hasSize(1));
    }

    @Test
    void what_a_figure_is_about_has_one_kind_and_one_name() throws SQLException {
        Map<String, Set<String>> names = rows(
                        "select about_id, about_kind, cast(about_name as varchar(2000)) as about_name from figure"
                                + " where about_id is not null")
                .stream()
                .collect(groupingBy(
                        row -> row.get("about_id"),
                        mapping(row -> row.get("about_kind") + row.get("about_name"), toSet())));
        assertThat(names.values()).isNotEmpty().allSatisfy(name -> assertThat(name)
                .hasSize(1));
    }

    @Test
    void a_country_has_a_code_of_iso_3166_and_nothing_else_is_nameless() throws SQLException {
        assertThat(rows("select distinct about_id from figure where about_kind = 'country'"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Locale.getISOCountries()).contains(row.get("about_id")));
        assertThat(rows("select fact from figure where about_kind <> 'country' and about_name is null"))
                .isEmpty();
    }

    @Test
    void money_has_a_code_of_iso_4217() throws SQLException {
        Set<String> currencies = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(toSet());
        assertThat(rows("select distinct unit from figure where unit = upper(unit)"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(currencies).contains(row.get("unit")));
    }

    @Test
    void a_half_is_the_half_of_what_the_edition_shows() throws SQLException {
        assertThat(rows("""
                select f.quantity * 2 as twice, o.quantity as whole from derivation d
                join figure f on f.organisation = d.organisation and f.fact = d.fact and f.revision = d.revision
                join revision r on r.organisation = f.organisation and r.fact = f.fact and r.revision = f.revision
                join revision s on s.organisation = d.organisation and s.fact = d.from_fact and s.revision = d.from_revision
                  and s.made_in <= r.made_in and (s.ended_in is null or s.ended_in > r.made_in)
                join figure o on o.organisation = s.organisation and o.fact = s.fact and o.revision = s.revision
                where d.rule = 'half'
                """))
                .hasSameSizeAs(rows("select 1 from derivation where rule = 'half'"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("twice")).isEqualTo(row.get("whole")));
    }

    @Test
    void whoever_is_not_named_is_called_so() throws SQLException {
        assertThat(rows("select name from claimant_revision where kind = 'unnamed'"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(text(row.get("name")).get("en").asText()).containsPattern("(?i)unnamed|unattributed");
                    assertThat(text(row.get("name")).get("es").asText())
                            .containsPattern("no identificad[oa]s?|sin fuente identificada");
                });
    }

    private List<JsonNode> texts() throws SQLException {
        List<JsonNode> texts = new ArrayList<>();
        for (Map<String, String> column : Rows.columns(store)) {
            if (column.get("data_type").equals("json")) {
                rows("select %s as words from %s where %1$s is not null"
                                .formatted(column.get("column_name"), column.get("table_name")))
                        .forEach(row -> texts.add(text(row.get("words"))));
            }
        }
        return texts;
    }

    private List<Map<String, String>> rows(String query) throws SQLException {
        return Rows.of(store, query);
    }

    private static JsonNode text(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(json, unreadable);
        }
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
