package org.dossier.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatePlotTest {

    @ParameterizedTest
    @CsvSource({
        "5, , , exactly, DOT",
        "5, , , about, OPEN",
        "5, , , estimated, OPEN",
        "5, , , more_than, AT_LEAST",
        "5, , , at_least, AT_LEAST",
        "5, , , up_to, UP_TO",
        ", 2, 5, estimated, RANGE",
        ", 2, , estimated, AT_LEAST",
        ", , 5, estimated, UP_TO",
        ", , , claimed, WORDS"
    })
    void the_mark_tells_what_kind_of_number_it_is(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String hedge,
            EstimateMark mark) {
        assertThat(EstimateMark.of(value, low, high, hedge)).isEqualTo(mark);
    }

    @Test
    void each_estimate_has_a_row_in_the_given_order_on_one_axis() {
        EstimatePlot plot = plot(
                estimate("A", "2,000 to 5,000", null, 2000, 5000, "estimated"),
                estimate("B", "about 3,000", 3000, null, null, "about"));

        assertThat(plot.ticks()).extracting(EstimatePlot.Tick::text).containsExactly("0", "2000", "4000", "6000");
        assertThat(plot.rows()).extracting(EstimatePlot.Row::claimant).containsExactly("A", "B");
        EstimatePlot.Row range = plot.rows().get(0);
        assertThat(range.from()).isEqualTo(plot.ticks().get(1).at());
        assertThat(range.width()).isEqualTo("159");
        assertThat(range.isRange()).isTrue();
        assertThat(plot.rows().get(1).from()).isEqualTo("167");
        assertThat(plot.rows().get(1).isOpen()).isTrue();
    }

    @Test
    void an_arrow_points_away_from_its_number_and_stays_in_the_picture() {
        EstimatePlot plot = plot(
                estimate("A", "at least 10", 10, null, null, "at_least"),
                estimate("B", "up to 1", 1, null, null, "up_to"));

        EstimatePlot.Row least = plot.rows().get(0);
        EstimatePlot.Row most = plot.rows().get(1);
        assertThat(number(least.tip())).isGreaterThan(number(least.from())).isLessThanOrEqualTo(EstimatePlot.WIDTH);
        assertThat(number(most.tip())).isLessThan(number(most.from())).isGreaterThanOrEqualTo(0);
    }

    @Test
    void a_value_stands_beside_its_mark_where_it_has_room() {
        EstimatePlot plot = plot(
                estimate("A", "exactly 100 members", 100, null, null, "exactly"),
                estimate("B", "5", 5, null, null, "exactly"),
                estimate("C".repeat(60), "10 to 95", null, 10, 95, "estimated"));

        EstimatePlot.Row right = plot.rows().get(0);
        EstimatePlot.Row left = plot.rows().get(1);
        EstimatePlot.Row wide = plot.rows().get(2);
        assertThat(right.label().anchor()).isEqualTo("end");
        assertThat(number(right.label().x())).isLessThan(number(right.from()));
        assertThat(left.label().anchor()).isEqualTo("start");
        assertThat(number(left.label().x())).isGreaterThan(number(left.from()));
        assertThat(wide.label().baseline()).isEqualTo(wide.words());
        assertThat(wide.claimant()).hasSizeLessThan(40).endsWith("…");
    }

    @Test
    void a_long_name_is_cut_between_whole_signs() {
        EstimatePlot plot = plot(estimate("😀".repeat(5_000), "x".repeat(5_000), 1, null, null, "exactly"));

        assertThat(plot.rows().get(0).claimant()).hasSizeLessThanOrEqualTo(104).endsWith("😀…");
        assertThat(plot.rows().get(0).text()).hasSizeLessThanOrEqualTo(52);
    }

    private static EstimatePlot plot(Estimate... estimates) {
        return EstimatePlot.of(List.of(estimates), BigDecimal::toPlainString);
    }

    private static Estimate estimate(
            String claimant,
            String text,
            @Nullable Integer value,
            @Nullable Integer low,
            @Nullable Integer high,
            String hedge) {
        return new Estimate(claimant, text, decimal(value), decimal(low), decimal(high), hedge, false);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static double number(String coordinate) {
        return Double.parseDouble(coordinate);
    }
}
