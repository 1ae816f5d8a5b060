package org.dossier.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024,            2024-01-01, 2024-12-31",
        "0000,            0000-01-01, 0000-12-31",
        "2023-09,         2023-09-01, 2023-09-30",
        "2024-02,         2024-02-01, 2024-02-29",
        "1900-02,         1900-02-01, 1900-02-28",
        "2023-12,         2023-12-01, 2023-12-31",
        "2025-03-17,      2025-03-17, 2025-03-17",
        "2024-02-29,      2024-02-29, 2024-02-29"
    })
    void a_date_covers_the_days_that_it_can_mean(String edtf, LocalDate earliest, LocalDate latest) {
        covers(edtf, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-21, 2024-03-01, 2024-05-31",
        "2024-22, 2024-06-01, 2024-08-31",
        "2024-23, 2024-09-01, 2024-11-30",
        "2023-24, 2023-12-01, 2024-02-29"
    })
    void a_season_is_three_whole_months_of_the_north_and_winter_ends_in_the_next_year(
            String edtf, LocalDate earliest, LocalDate latest) {
        covers(edtf, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({"201X, 2010-01-01, 2019-12-31", "20XX, 2000-01-01, 2099-12-31", "201X~, 2010-01-01, 2019-12-31"})
    void a_digit_that_is_not_given_can_be_any(String edtf, LocalDate earliest, LocalDate latest) {
        covers(edtf, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2024~,       2024-01-01, 2024-12-31",
        "2024?,       2024-01-01, 2024-12-31",
        "2024%,       2024-01-01, 2024-12-31",
        "2023-09~,    2023-09-01, 2023-09-30",
        "2025-03-17?, 2025-03-17, 2025-03-17",
        "2024-22~,    2024-06-01, 2024-08-31"
    })
    void a_qualifier_moves_no_day(String edtf, LocalDate earliest, LocalDate latest) {
        covers(edtf, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2015/2023,             2015-01-01, 2023-12-31",
        "2024/2025-03,          2024-01-01, 2025-03-31",
        "2024-12-20/2024-12-20, 2024-12-20, 2024-12-20",
        "201X/2024~,            2010-01-01, 2024-12-31",
        "2024/2024-06,          2024-01-01, 2024-06-30",
        "2024/..,               2024-01-01,",
        "2024/,                 2024-01-01,",
        "../2024,               ,           2024-12-31",
        "/2024,                 ,           2024-12-31"
    })
    void an_interval_runs_from_its_first_day_to_its_last_unless_an_end_is_open(
            String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        covers(edtf, earliest, latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "../..",
                "..",
                "/..",
                "abcd",
                "24",
                "20244",
                "2024-",
                "2024-9",
                "2024-00",
                "2023-13",
                "2024-20",
                "2024-25",
                "2023-02-29",
                "2023-02-30",
                "2024-04-31",
                "2024-01-00",
                "2024-01-1",
                "2024-22-01",
                "201X-05",
                "2X24",
                "X024",
                "2024-XX",
                "2015/2010",
                "2024-02/2024-01",
                "2015/2016/2017",
                "2024~~",
                "~2024",
                "-2024",
                "+2024",
                "2024 ",
                "2024-01-01T00:00:00Z",
                "٢٠٢٤"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(text));
    }

    @Test
    void no_date_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PartialDate("2024", LocalDate.parse("2024-12-31"), LocalDate.parse("2024-01-01"), "2024"))
                .withMessage("2024 ends before it begins");
    }

    private static void covers(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        PartialDate date = PartialDate.of(edtf);
        assertThat(date).isEqualTo(new PartialDate(edtf, earliest, latest, date.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-03-14;           14 March 2025;                        14 de marzo de 2025",
                "2023-09;              September 2023;                       septiembre de 2023",
                "2024;                 2024;                                 2024",
                "2024-22;              the northern summer of 2024; el verano boreal de 2024",
                "2021~;                about 2021;                           hacia 2021",
                "2021?;                perhaps 2021;                         quizá 2021",
                "201X;                 the 2010s;                            la década de 2010",
                "2024/2025-03;         between 2024 and March 2025;          entre 2024 y marzo de 2025",
                "2021~/2024-22;        between about 2021 and the northern summer of 2024; entre hacia 2021 y el verano boreal de 2024",
                "2018/..;              since 2018, with no known end;        desde 2018, sin final conocido",
                "../2018;              until 2018, with no known start;      hasta 2018, sin comienzo conocido"
            })
    void a_date_has_words_in_the_language_of_its_reader(String edtf, String english, String spanish) {
        assertThat(PartialDate.of(edtf, Language.EN).text()).isEqualTo(english);
        assertThat(PartialDate.of(edtf, Language.ES).text()).isEqualTo(spanish);
    }
}
