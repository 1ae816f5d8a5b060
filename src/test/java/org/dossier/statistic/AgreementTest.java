package org.dossier.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.figure.Qualifier.AT_LEAST;
import static org.dossier.figure.Qualifier.EXACTLY;
import static org.dossier.figure.Qualifier.MORE_THAN;
import static org.dossier.figure.Qualifier.MOST;
import static org.dossier.figure.Qualifier.SLIGHTLY_LESS_THAN;
import static org.dossier.figure.Qualifier.UP_TO;
import static org.dossier.statistic.Agreement.CONFLICTING;
import static org.dossier.statistic.Agreement.CONSISTENT;
import static org.dossier.statistic.Agreement.DIFFERENT;
import static org.dossier.statistic.Agreement.SINGLE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dossier.assertion.Assertion;
import org.dossier.date.PartialDate;
import org.dossier.figure.Figure;
import org.dossier.figure.Qualifier;
import org.dossier.figure.Role;
import org.dossier.figure.Scope;
import org.dossier.revision.Change;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    @Test
    void one_estimate_agrees_with_nobody() {
        assertThat(Agreement.of(List.of(number(EXACTLY, "5000")))).isEqualTo(SINGLE);
        assertThat(Agreement.of(List.of(words("falling")))).isEqualTo(SINGLE);
    }

    @Test
    void a_floor_agrees_with_what_lies_on_it_only_where_it_includes_itself() {
        assertThat(between(number(AT_LEAST, "4000"), number(EXACTLY, "5000"))).isEqualTo(CONSISTENT);
        assertThat(between(number(AT_LEAST, "5000"), number(EXACTLY, "5000"))).isEqualTo(CONSISTENT);
        assertThat(between(number(AT_LEAST, "5001"), number(EXACTLY, "5000"))).isEqualTo(CONFLICTING);
        assertThat(between(number(MORE_THAN, "4999"), number(EXACTLY, "5000"))).isEqualTo(CONSISTENT);
        assertThat(between(number(MORE_THAN, "5000"), number(EXACTLY, "5000"))).isEqualTo(CONFLICTING);
    }

    @Test
    void a_ceiling_agrees_with_what_touches_it_only_where_it_includes_itself() {
        assertThat(between(number(UP_TO, "6000"), number(EXACTLY, "5000"))).isEqualTo(CONSISTENT);
        assertThat(between(number(UP_TO, "5000"), number(EXACTLY, "5000"))).isEqualTo(CONSISTENT);
        assertThat(between(number(UP_TO, "4999"), number(EXACTLY, "5000"))).isEqualTo(CONFLICTING);
        assertThat(between(number(SLIGHTLY_LESS_THAN, "5001"), number(EXACTLY, "5000")))
                .isEqualTo(CONSISTENT);
        assertThat(between(number(SLIGHTLY_LESS_THAN, "5000"), number(EXACTLY, "5000")))
                .isEqualTo(CONFLICTING);
    }

    @Test
    void a_floor_and_a_ceiling_meet_where_both_include_the_number() {
        assertThat(between(number(AT_LEAST, "5000"), number(UP_TO, "5000"))).isEqualTo(CONSISTENT);
        assertThat(between(number(MORE_THAN, "5000"), number(UP_TO, "5000"))).isEqualTo(CONFLICTING);
        assertThat(between(number(AT_LEAST, "5000"), number(SLIGHTLY_LESS_THAN, "5000")))
                .isEqualTo(CONFLICTING);
        assertThat(between(number(MORE_THAN, "5000"), number(SLIGHTLY_LESS_THAN, "5000")))
                .isEqualTo(CONFLICTING);
        assertThat(between(number(MORE_THAN, "1"), number(AT_LEAST, "9"))).isEqualTo(CONSISTENT);
        assertThat(between(number(UP_TO, "1"), number(SLIGHTLY_LESS_THAN, "9"))).isEqualTo(CONSISTENT);
    }

    @Test
    void ranges_agree_where_they_touch() {
        assertThat(between(range(EXACTLY, "10", "15"), range(EXACTLY, "15", "20")))
                .isEqualTo(CONSISTENT);
        assertThat(between(range(EXACTLY, "10", "15"), range(EXACTLY, "15.1", "20")))
                .isEqualTo(CONFLICTING);
        assertThat(between(range(EXACTLY, "10", "15"), number(EXACTLY, "12"))).isEqualTo(CONSISTENT);
        assertThat(between(range(EXACTLY, "10", null), number(EXACTLY, "9000"))).isEqualTo(CONSISTENT);
        assertThat(between(range(EXACTLY, null, "10"), number(EXACTLY, "11"))).isEqualTo(CONFLICTING);
    }

    @Test
    void most_is_more_than_half() {
        assertThat(between(range(MOST, "50", "100"), number(EXACTLY, "50"))).isEqualTo(CONFLICTING);
        assertThat(between(range(MOST, "50", "100"), number(EXACTLY, "50.1"))).isEqualTo(CONSISTENT);
        assertThat(between(range(MOST, "50", "100"), number(EXACTLY, "100"))).isEqualTo(CONSISTENT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AT_LEAST", "MORE_THAN", "UP_TO", "SLIGHTLY_LESS_THAN", "MOST"})
    void any_other_hedge_widens_nothing(Qualifier hedge) {
        assertThat(between(number(hedge, "5000"), number(EXACTLY, "5000"))).isEqualTo(CONSISTENT);
        assertThat(between(number(hedge, "5000"), number(EXACTLY, "5001"))).isEqualTo(CONFLICTING);
    }

    @Test
    void a_number_is_the_same_with_zeros_after_its_point() {
        assertThat(between(number(EXACTLY, "5000"), number(EXACTLY, "5000.00"))).isEqualTo(CONSISTENT);
    }

    @Test
    void no_two_of_many_may_exclude_each_other() {
        assertThat(Agreement.of(List.of(
                        range(EXACTLY, "1", "4"), number(AT_LEAST, "3"), number(UP_TO, "3"), number(EXACTLY, "3"))))
                .isEqualTo(CONSISTENT);
        assertThat(Agreement.of(List.of(number(AT_LEAST, "3"), number(UP_TO, "9"), number(EXACTLY, "2"))))
                .isEqualTo(CONFLICTING);
    }

    @Test
    void words_agree_only_with_the_same_words() {
        assertThat(between(words("falling"), words("falling"))).isEqualTo(CONSISTENT);
        assertThat(between(words("falling"), words("rising"))).isEqualTo(CONFLICTING);
    }

    @Test
    void words_and_numbers_are_not_compared() {
        assertThat(between(words("thousands"), number(EXACTLY, "5000"))).isEqualTo(DIFFERENT);
    }

    /** The rule of src/docs/api.md, with the metrics of the first dossier as examples. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    members of two years                          |          | 2023       | 2000  |                      | 2024    | 5000  | series
                    a raised reward                               |          | 2024-07    | 3     |                      | 2025-06 | 5     | series
                    two months of one year                        |          | 2023-04    | 5000  |                      | 2023-05 | 3000  | series
                    a month within the year of the other          |          | 2023       | 5000  |                      | 2023-05 | 3000  | conflicting
                    one value for overlapping times               |          | 2023       | 5000  |                      | 2023-05 | 5000  | consistent
                    an open end overlaps                          |          | 2023/..    | 5000  |                      | 2025    | 3000  | conflicting
                    soldiers, and soldiers with police            | soldiers | 2023-09    | 11000 | soldiers_and_police  | 2023-09 | 11000 | different
                    different things of different times           | soldiers | 2022       | 11000 | soldiers_and_police  | 2023-09 | 9000  | different
                    """)
    void figures_are_compared_only_where_they_speak_of_the_same_thing_at_the_same_time(
            String name,
            @Nullable String what,
            String asOf,
            String value,
            @Nullable String otherWhat,
            String otherAsOf,
            String otherValue,
            String agreement) {
        Estimate one = estimate(EXACTLY, value, value, null, what, null, asOf);
        Estimate other = estimate(EXACTLY, otherValue, otherValue, null, otherWhat, null, otherAsOf);
        assertThat(Vocabulary.word(between(one, other))).isEqualTo(agreement);
    }

    @Test
    void believed_and_confirmed_members_are_not_compared() {
        assertThat(between(
                        estimate(EXACTLY, "100", "100", null, null, "believed", "2024"),
                        estimate(EXACTLY, "90", "90", null, null, "confirmed", "2024")))
                .isEqualTo(DIFFERENT);
    }

    @Test
    void one_conflict_in_a_group_is_not_hidden_by_what_cannot_be_compared() {
        assertThat(Agreement.of(List.of(
                        number(EXACTLY, "1"),
                        number(EXACTLY, "2"),
                        words("thousands"),
                        estimate(EXACTLY, "3", "3", null, null, null, "2020"))))
                .isEqualTo(CONFLICTING);
    }

    private static Agreement between(Estimate one, Estimate other) {
        Agreement agreement = Agreement.of(List.of(one, other));
        assertThat(Agreement.of(List.of(other, one))).isEqualTo(agreement);
        return agreement;
    }

    private static Estimate number(Qualifier qualifier, String value) {
        return range(qualifier, value, value);
    }

    private static Estimate range(Qualifier qualifier, @Nullable String low, @Nullable String high) {
        return estimate(qualifier, low, high, null);
    }

    private static Estimate words(String text) {
        return estimate(EXACTLY, null, null, text);
    }

    private static Estimate estimate(
            Qualifier qualifier, @Nullable String low, @Nullable String high, @Nullable String words) {
        return estimate(qualifier, low, high, words, null, null, "2024");
    }

    private static Estimate estimate(
            Qualifier qualifier,
            @Nullable String low,
            @Nullable String high,
            @Nullable String words,
            @Nullable String composition,
            @Nullable String degree,
            String asOf) {
        BigDecimal from = low == null ? null : new BigDecimal(low);
        BigDecimal to = high == null ? null : new BigDecimal(high);
        return Estimate.of(new Figure(
                new Revision("figure", 1, Change.ADDITION, Instant.EPOCH),
                "metric",
                null,
                "Metric",
                Scope.ORGANISATION,
                Role.KEY,
                null,
                from,
                to,
                words,
                "people",
                null,
                composition,
                degree,
                qualifier,
                null,
                false,
                List.of(),
                PartialDate.of(asOf),
                null,
                new Assertion(
                        "A figure.", null, "A figure.", List.of(), "Somebody", List.of(), LocalDate.EPOCH, List.of()),
                new RevisedLinks("/", "/history")));
    }
}
