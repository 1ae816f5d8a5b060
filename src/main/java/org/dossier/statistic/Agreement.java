package org.dossier.statistic;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether estimates can all be true. */
@Schema(
        description =
                "Whether the estimates can all be true: `single` (there is one), `consistent` (one value satisfies them all) or"
                        + " `conflicting`. Qualifiers are read literally: at least, more than, up to and less than set one bound, ranges two, and"
                        + " every other hedge widens nothing, as we do not guess how far. Dates excuse nothing: two values for two years"
                        + " conflict. Values in words agree only when they are the same words.")
public enum Agreement {
    SINGLE,
    CONSISTENT,
    CONFLICTING;

    /** @param estimates at least one */
    static Agreement of(List<Estimate> estimates) {
        if (estimates.size() == 1) {
            return SINGLE;
        }
        boolean agree = estimates.stream().allMatch(Estimate::hasNumber)
                ? Bounds.meet(estimates)
                : estimates.stream().noneMatch(Estimate::hasNumber) && sameWords(estimates);
        return agree ? CONSISTENT : CONFLICTING;
    }

    private static boolean sameWords(List<Estimate> estimates) {
        return estimates.stream()
                        .map(estimate -> estimate.figure().valueText())
                        .distinct()
                        .count()
                == 1;
    }
}
