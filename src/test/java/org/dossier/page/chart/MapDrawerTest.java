package org.dossier.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dossier.page.chart.PresenceMap.Area;
import org.dossier.page.chart.PresenceMap.Claimed;
import org.junit.jupiter.api.Test;

class MapDrawerTest {

    private final MapDrawer drawer = new MapDrawer(new ObjectMapper());

    @Test
    void a_projection_fits_a_part_of_the_world_into_a_width() {
        Projection projection = Projection.fitting(-80, -60, -40, 60, 400);

        assertThat(projection.x(-80)).isZero();
        assertThat(projection.x(-40)).isEqualTo(400, within(1e-9));
        assertThat(projection.y(60)).isZero();
        assertThat(projection.y(-60)).isEqualTo(1200, within(1e-9));
    }

    @Test
    void the_map_is_cropped_to_the_countries_with_claims_and_shows_their_neighbours() {
        PresenceMap map = draw("CO", "VE");

        assertThat(map.land()).startsWith("M").endsWith("Z");
        assertThat(map.areas()).hasSize(2).allSatisfy(area -> {
            assertThat(area.path()).startsWith("M");
            assertThat(area.marked()).isFalse();
            assertThat(coordinates(area)).allMatch(at -> at >= 0 && at <= PresenceMap.WIDTH + map.height());
        });
        assertThat(Double.parseDouble(map.areas().get(0).x()))
                .as("Colombia lies west of Venezuela")
                .isLessThan(Double.parseDouble(map.areas().get(1).x()));
    }

    @Test
    void a_small_country_has_a_mark() {
        Area trinidad = draw("US", "TT", "AR").areas().get(1);

        assertThat(trinidad.marked()).isTrue();
        assertThat(trinidad.named()).isFalse();
    }

    /** The outlines of its islands in the far west do not widen the map. */
    @Test
    void a_country_on_both_sides_of_the_date_line_does_not_fill_the_map() {
        assertThat(draw("US").height()).isBetween(250, 500);
    }

    private PresenceMap draw(String... codes) {
        return drawer.draw(Arrays.stream(codes)
                .map(code -> new Claimed(code, code, "claimed", false, ""))
                .toList());
    }

    private static List<Double> coordinates(Area area) {
        return Pattern.compile("-?[\\d.]+")
                .matcher(area.path())
                .results()
                .map(number -> Double.parseDouble(number.group()))
                .toList();
    }
}
