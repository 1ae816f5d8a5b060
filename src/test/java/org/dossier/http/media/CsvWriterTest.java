package org.dossier.http.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final Table<Item, Row> TABLE = new Table<>() {

        @Override
        public Class<Item> item() {
            return Item.class;
        }

        @Override
        public Class<Row> row() {
            return Row.class;
        }

        @Override
        public Stream<Row> rows(Item item, Language language) {
            return Stream.of(new Row(item.text(), item.number(), LocalDate.EPOCH, Instant.EPOCH, true, Format.ICS));
        }
    };

    private final CsvWriter writer = new CsvWriter(List.of(TABLE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://example.org\",\"x\")",
                "+58 412",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "=1, and \"more\"\nthan one line"
            })
    void a_text_that_a_spreadsheet_would_run_comes_after_an_apostrophe(String text) throws IOException {
        assertThat(written(text, null).get("text")).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a, b",
                "a \"b\"",
                "\"",
                "a\nb",
                "a\rb",
                "a\r\nb",
                "a\tb",
                " a ",
                "'a'",
                "a;b",
                "#a",
                "1 = 1",
                "Héctor ñandú 🚂",
                "\u0000"
            })
    void every_other_text_is_read_as_it_was(String text) throws IOException {
        assertThat(written(text, null).get("text")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "-2.5", "100000000000000000000"})
    void a_number_is_a_number_also_below_zero(String number) throws IOException {
        assertThat(text(new Item("x", new BigDecimal(number))))
                .isEqualTo("\uFEFFtext,number,day,time,flag,word\r\nx," + number
                        + ",1970-01-01,1970-01-01T00:00:00Z,true,ics\r\n");
    }

    @Test
    void null_is_an_empty_cell_and_a_long_number_has_all_its_zeros() throws IOException {
        assertThat(text(new Item(null, new BigDecimal("1E+7"))))
                .isEqualTo(
                        "\uFEFFtext,number,day,time,flag,word\r\n,10000000,1970-01-01,1970-01-01T00:00:00Z,true,ics\r\n");
    }

    @Test
    void without_items_there_is_still_the_row_with_the_names() throws IOException {
        assertThat(text()).isEqualTo("\uFEFFtext,number,day,time,flag,word\r\n");
    }

    @Test
    void several_values_in_a_cell_can_be_told_apart() {
        assertThat(CsvCells.texts(Stream.of("a", "", "c | d"))).isEqualTo("a |  | c ¦ d");
        assertThat(CsvCells.texts(Stream.of("", ""))).isNull();
        assertThat(CsvCells.texts(Stream.of())).isNull();
        assertThat(CsvCells.codes(Stream.of("CO", "VE"))).isEqualTo("CO VE");
        assertThat(CsvCells.codes(Stream.of())).isNull();
    }

    private String text(Item... items) throws IOException {
        return new String(writer.write(TABLE, List.of(items), Language.EN), UTF_8);
    }

    private CSVRecord written(@Nullable String text, @Nullable BigDecimal number) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(text(new Item(text, number)).substring(1), format)) {
            return parser.getRecords().get(0);
        }
    }

    record Item(@Nullable String text, @Nullable BigDecimal number) {}

    record Row(
            @Nullable String text,
            @Nullable BigDecimal number,
            LocalDate day,
            Instant time,
            boolean flag,
            Format word) {}
}
