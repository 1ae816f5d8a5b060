package org.dossier.page.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The outline of a country, in degrees.
 *
 * @param rings closed lines of longitude and latitude, the largest first; one with a single point for a country that is too small for the
 *     scale
 */
record Outline(List<double[][]> rings) {

    Outline {
        rings = List.copyOf(rings);
    }

    /** @param geometry of RFC 7946: a polygon, several, or a point */
    static Outline of(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        List<double[][]> rings = new ArrayList<>();
        switch (geometry.get("type").asText()) {
            case "Point" -> rings.add(new double[][] {point(coordinates)});
            case "Polygon" -> coordinates.forEach(ring -> rings.add(ring(ring)));
            default -> coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
        }
        rings.sort(Comparator.comparingDouble(Outline::area).reversed());
        return new Outline(rings);
    }

    boolean isPoint() {
        return rings.get(0).length == 1;
    }

    /** West, south, east and north of the largest part: islands far away do not widen a map. */
    double[] bounds() {
        double[] bounds = {180, 90, -180, -90};
        for (double[] point : rings.get(0)) {
            bounds[0] = Math.min(bounds[0], point[0]);
            bounds[1] = Math.min(bounds[1], point[1]);
            bounds[2] = Math.max(bounds[2], point[0]);
            bounds[3] = Math.max(bounds[3], point[1]);
        }
        return bounds;
    }

    private static double area(double[][] ring) {
        double twice = 0;
        for (int i = 0; i + 1 < ring.length; i++) {
            twice += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
        }
        return Math.abs(twice) / 2;
    }

    private static double[][] ring(JsonNode ring) {
        double[][] points = new double[ring.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = point(ring.get(i));
        }
        return points;
    }

    private static double[] point(JsonNode place) {
        return new double[] {place.get(0).asDouble(), place.get(1).asDouble()};
    }
}
