package org.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How much a test tries that could always try more. A build tries a little. {@code -Dendurance=20} tries at least 20 percent of
 * what the Maven profile {@code endurance} tries, which is all. Whatever asks here has the tag of that name.
 */
public final class Effort {

    private static final int PERCENT = Integer.getInteger("endurance", 0);

    private Effort() {}

    /** @return how many to try: at least so many of so many */
    public static int of(int least, int all) {
        return of(least, all, PERCENT);
    }

    static int of(int least, int all, int percent) {
        return Math.max(least, all * percent / 100);
    }

    /** @return those to try: at least so many of them, drawn by chance, in their order */
    public static <T> List<T> some(int least, List<T> all, Random random) {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            drawn.add(i);
        }
        Collections.shuffle(drawn, random);
        return drawn.subList(0, of(least, all.size())).stream()
                .sorted()
                .map(all::get)
                .toList();
    }
}
