package org.dossier.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeBarTest {

    @Test
    void a_year_is_a_bar_and_not_a_point() {
        assertThat(bar("2024-01-01", "2024-12-31")).isEqualTo(new TimeBar(2024, "0", "100", false, false));
    }

    @Test
    void a_day_is_as_narrow_as_can_be_seen() {
        assertThat(bar("2025-07-02", "2025-07-02")).isEqualTo(new TimeBar(2025, "49.9", "1.2", false, false));
        assertThat(bar("2025-12-31", "2025-12-31")).isEqualTo(new TimeBar(2025, "98.8", "1.2", false, false));
    }

    @Test
    void a_time_that_goes_on_reaches_the_end_of_its_first_year() {
        assertThat(bar("2015-07-02", "2023-12-31")).isEqualTo(new TimeBar(2015, "49.9", "50.1", false, true));
    }

    @Test
    void an_open_end_is_told() {
        assertThat(TimeBar.of(null, LocalDate.parse("2020-06-30")))
                .isEqualTo(new TimeBar(2020, "0", "49.7", true, false));
        assertThat(TimeBar.of(LocalDate.parse("2020-01-01"), null))
                .isEqualTo(new TimeBar(2020, "0", "100", false, true));
    }

    private static TimeBar bar(String earliest, String latest) {
        return TimeBar.of(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
