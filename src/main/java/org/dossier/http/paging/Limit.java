package org.dossier.http.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many items a page holds at the most.
 *
 * @param items 1 to {@value #MAXIMUM}
 */
@Schema(hidden = true)
public record Limit(int items) {

    public static final int MAXIMUM = 200;
    public static final int DEFAULT = 50;
    public static final String EXPECTED = "a whole number from 1 to 200";

    /** @throws IllegalArgumentException when the number is out of bounds */
    public static Limit of(int items) {
        if (items < 1 || items > MAXIMUM) {
            throw new IllegalArgumentException("limit " + items);
        }
        return new Limit(items);
    }
}
