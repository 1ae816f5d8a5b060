package org.dossier.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** The outlines of countries, as a library of another maker reads them. */
class OutlineReaderTest {

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    private static final OutlineReader OUTLINES = new OutlineReader(new ObjectMapper());

    static Stream<String> countries() {
        return Stream.of(Locale.getISOCountries());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void every_country_of_iso_3166_has_a_valid_geometry_wound_as_rfc_7946_asks(String country) throws ParseException {
        Geometry geometry = read(country);
        assertThat(geometry.isEmpty()).isFalse();
        assertThat(geometry.isValid()).isTrue();
        assertThat(WORLD.contains(geometry.getEnvelopeInternal())).isTrue();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon part) {
                assertThat(Orientation.isCCW(part.getExteriorRing().getCoordinateSequence()))
                        .isTrue();
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    assertThat(Orientation.isCCW(part.getInteriorRingN(hole).getCoordinateSequence()))
                            .isFalse();
                }
            } else {
                assertThat(geometry.getGeometryType()).isEqualTo("Point");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VE, -66.9, 10.2", // Caracas
        "CO, -74.1, 4.7", // Bogotá
        "CL, -70.7, -33.4", // Santiago
        "PE, -76.9, -12.0", // Lima
        "EC, -78.5, -0.2", // Quito
        "US, -98.5, 29.4", // San Antonio
        "US, -150, 65", // Alaska
        "ES, -3.7, 40.4", // Madrid
        "FR, 2.3, 48.9", // Paris
        "GF, -53, 4", // the interior of French Guiana
        "NO, 10.0, 60.5", // north of Oslo
        "SJ, 16, 78.5", // Spitsbergen
        "ZA, 26, -29.1", // Bloemfontein
        "LS, 28.2, -29.6", // a country within another
        "RU, 37.6, 55.8", // Moscow
        "RU, -175, 66.5", // beyond the antimeridian
        "FJ, 178.2, -17.8" // Viti Levu
    })
    void a_place_is_in_its_country_and_in_no_other(String country, double longitude, double latitude)
            throws ParseException {
        Geometry place = new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
        for (String code : Locale.getISOCountries()) {
            assertThat(read(code).contains(place)).as(code).isEqualTo(code.equals(country));
        }
    }

    @Test
    void what_is_too_small_for_the_scale_is_a_point() throws ParseException {
        assertThat(read("SG").getCoordinates()).containsExactly(new Coordinate(103.85, 1.28));
        assertThat(read("MT").getCoordinates()).containsExactly(new Coordinate(14.52, 35.9));
    }

    @Test
    void a_code_that_iso_3166_does_not_have_has_none() {
        assertThat(OUTLINES.of("XX")).isNull();
    }

    private static Geometry read(String country) throws ParseException {
        return new GeoJsonReader().read(OUTLINES.of(country));
    }
}
