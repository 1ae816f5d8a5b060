package org.dossier.page.chart;

import java.util.List;

/**
 * Countries on a map, drawn.
 *
 * @param land the outlines of all other countries that it shows
 * @param height in units of the picture; it is {@value #WIDTH} wide
 */
public record PresenceMap(String land, List<Area> areas, int height) {

    public static final int WIDTH = 640;

    public PresenceMap {
        areas = List.copyOf(areas);
    }

    /**
     * A country with claims.
     *
     * @param code ISO 3166-1 alpha-2
     * @param kind how it is filled
     * @param contested whether somebody doubts or denies it
     */
    public record Claimed(String code, String name, String kind, boolean contested, String statuses) {}

    /**
     * A country, drawn.
     *
     * @param path its outline; empty if it is only marked
     * @param x where its mark or its name is
     * @param marked whether it is so small that it has a mark
     * @param named whether its name has room in it
     */
    public record Area(Claimed country, String path, String x, String y, boolean marked, boolean named) {}
}
