package org.dossier.page.chart;

/** Writes coordinates for SVG. */
final class Coordinate {

    private static final double PRECISION = 10;

    private Coordinate() {}

    /** To a tenth of a unit, without a needless zero: "12", "0.5", "-3.1". */
    static String of(double units) {
        long tenths = Math.round(units * PRECISION);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
