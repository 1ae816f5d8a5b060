package org.dossier.page.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Estimates of one metric side by side.
 *
 * @param agreement a code of the vocabulary {@code agreement}
 */
public record PageStatistic(
        String metric,
        @Nullable Named about,
        String scope,
        String unit,
        @Nullable String per,
        String agreement,
        int claimants,
        List<Part> derivedFrom,
        List<String> caveats) {

    public PageStatistic {
        derivedFrom = List.copyOf(derivedFrom);
        caveats = List.copyOf(caveats);
    }

    /** One of the figures. */
    public record Part(String fact) {}
}
