package org.dossier.page.chart;

/**
 * Places on a flat map: meridians and parallels are straight lines, and lengths are true along one parallel (equirectangular).
 *
 * @param west the left edge, in degrees of longitude
 * @param north the upper edge, in degrees of latitude
 * @param scale units of the picture for one degree of latitude
 * @param squeeze how much shorter a degree of longitude is
 */
record Projection(double west, double north, double scale, double squeeze) {

    /**
     * Fits a part of the world into a width.
     *
     * @param width in units of the picture
     */
    static Projection fitting(double west, double south, double east, double north, double width) {
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        return new Projection(west, north, width / ((east - west) * squeeze), squeeze);
    }

    double x(double longitude) {
        return (longitude - west) * squeeze * scale;
    }

    double y(double latitude) {
        return (north - latitude) * scale;
    }
}
