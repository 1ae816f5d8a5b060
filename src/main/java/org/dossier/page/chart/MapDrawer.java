package org.dossier.page.chart;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Suppliers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dossier.page.chart.PresenceMap.Area;
import org.dossier.page.chart.PresenceMap.Claimed;

/** Draws countries with claims on the outlines that GeoJSON of presence has, cropped to where the claims are. */
@Singleton
public class MapDrawer {

    private static final String OUTLINES = "org/dossier/presence/outlines.json";

    /** Degrees around the countries. */
    private static final double MARGIN = 4;

    /** Of a country that is drawn without a mark, in units of the picture. */
    private static final double LEAST_SIZE = 9;

    /** The room that a sign of a name takes, in units of the picture. */
    private static final double SIGN = 11;

    private final Supplier<Map<String, Outline>> outlines;

    MapDrawer(ObjectMapper mapper) {
        this.outlines = Suppliers.memoize(() -> read(mapper));
    }

    /** @param claimed at least one country of ISO 3166-1 */
    public PresenceMap draw(List<Claimed> claimed) {
        List<Outline> shown = claimed.stream()
                .map(country -> requireNonNull(outlines.get().get(country.code())))
                .toList();
        double west = edge(shown, 0, true) - MARGIN;
        double south = edge(shown, 1, true) - MARGIN;
        double east = edge(shown, 2, false) + MARGIN;
        double north = edge(shown, 3, false) + MARGIN;
        Projection projection = Projection.fitting(west, south, east, north, PresenceMap.WIDTH);
        double height = projection.y(south);
        StringBuilder land = new StringBuilder();
        outlines.get().forEach((code, outline) -> {
            if (!outline.isPoint()
                    && claimed.stream().noneMatch(country -> country.code().equals(code))) {
                land.append(path(outline, projection, height));
            }
        });
        return new PresenceMap(
                land.toString(),
                claimed.stream()
                        .map(country ->
                                area(country, requireNonNull(outlines.get().get(country.code())), projection, height))
                        .toList(),
                (int) Math.ceil(height));
    }

    private static double edge(List<Outline> outlines, int side, boolean least) {
        var edges = outlines.stream().mapToDouble(outline -> outline.bounds()[side]);
        return least ? edges.min().orElseThrow() : edges.max().orElseThrow();
    }

    private static Area area(Claimed country, Outline outline, Projection projection, double height) {
        double[] bounds = outline.bounds();
        double left = projection.x(bounds[0]);
        double right = projection.x(bounds[2]);
        double top = projection.y(bounds[3]);
        double bottom = projection.y(bounds[1]);
        boolean marked = right - left < LEAST_SIZE || bottom - top < LEAST_SIZE;
        return new Area(
                country,
                outline.isPoint() ? "" : path(outline, projection, height),
                Coordinate.of((left + right) / 2),
                Coordinate.of((top + bottom) / 2),
                marked,
                country.name().length() * SIGN < right - left);
    }

    /** The rings of which a part is on the map. */
    private static String path(Outline outline, Projection projection, double height) {
        StringBuilder path = new StringBuilder();
        for (double[][] ring : outline.rings()) {
            StringBuilder line = new StringBuilder();
            boolean visible = false;
            for (double[] point : ring) {
                double x = projection.x(point[0]);
                double y = projection.y(point[1]);
                visible |= x >= 0 && x <= PresenceMap.WIDTH && y >= 0 && y <= height;
                line.append(line.isEmpty() ? 'M' : 'L')
                        .append(Coordinate.of(x))
                        .append(' ')
                        .append(Coordinate.of(y));
            }
            if (visible) {
                path.append(line).append('Z');
            }
        }
        return path.toString();
    }

    private static Map<String, Outline> read(ObjectMapper mapper) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(OUTLINES)) {
            Map<String, Outline> byCountry = new TreeMap<>();
            for (Map.Entry<String, JsonNode> country :
                    mapper.readTree(requireNonNull(file, OUTLINES)).properties()) {
                byCountry.put(country.getKey(), Outline.of(country.getValue()));
            }
            return byCountry;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
