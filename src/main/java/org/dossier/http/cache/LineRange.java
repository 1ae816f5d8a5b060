package org.dossier.http.cache;

import org.jspecify.annotations.Nullable;

/**
 * Lines that are read one by one while they are sent, because all of them together can be larger than the memory. A route that has
 * them names them in a header, which no client sees; its body is what they depend on, so that the entity tag is made from that.
 *
 * @param first the number of the first line
 * @param last the number of the last line; less than {@code first} if there are none
 */
public record LineRange(int first, int last) {

    public static final String HEADER = "dossier-lines";

    static @Nullable LineRange of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int dash = header.indexOf('-');
        return new LineRange(Integer.parseInt(header.substring(0, dash)), Integer.parseInt(header.substring(dash + 1)));
    }

    /** The value of the header. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
