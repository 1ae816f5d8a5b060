package org.dossier.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "5000, 0 2000 4000 6000",
        "4000, 0 1000 2000 3000 4000",
        "15000000, 0 5000000 10000000 15000000",
        "1, 0 0.5 1",
        "3, 0 1 2 3",
        "24, 0 10 20 30",
        "0.07, 0 0.02 0.04 0.06 0.08",
        "20.3, 0 10 20 30",
        "0, 0 0.5 1",
        "-5, 0 0.5 1"
    })
    void the_axis_begins_at_zero_and_ends_at_a_round_number_beyond_the_largest(BigDecimal largest, String ticks) {
        Scale scale = Scale.to(largest, 100);

        assertThat(scale.ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        Arrays.stream(ticks.split(" ")).map(BigDecimal::new).toList());
        assertThat(scale.at(scale.end())).isEqualTo(100);
        assertThat(scale.end()).isGreaterThanOrEqualTo(largest);
    }

    @Test
    void a_value_stands_where_its_part_of_the_axis_ends() {
        Scale scale = Scale.to(BigDecimal.valueOf(5000), 300);

        assertThat(scale.at(BigDecimal.ZERO)).isZero();
        assertThat(scale.at(BigDecimal.valueOf(3000))).isEqualTo(150);
        assertThat(scale.at(BigDecimal.valueOf(9000))).isEqualTo(300);
        assertThat(scale.at(BigDecimal.valueOf(-1))).isZero();
    }
}
