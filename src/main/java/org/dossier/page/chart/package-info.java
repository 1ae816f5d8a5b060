/** Where the marks of pictures stand: scales, plots of estimates, the map, bars of time. Templates draw them as SVG. */
@NullMarked
package org.dossier.page.chart;

import org.jspecify.annotations.NullMarked;
