package org.dossier.http.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Maximum number of items on a page.
 *
 * @param items 1 to {@value #MAXIMUM}
 */
@Schema(hidden = true)
public record PageLimit(int items) {

    public static final int MAXIMUM = 200;
    public static final int DEFAULT = 40;
    public static final String EXPECTED = "a whole number from 1 to 200";

    /** @throws IllegalArgumentException if the number is out of range */
    public static PageLimit of(int items) {
        if (items < 1 || items > MAXIMUM) {
            throw new IllegalArgumentException("limit " + items);
        }
        return new PageLimit(items);
    }
}
