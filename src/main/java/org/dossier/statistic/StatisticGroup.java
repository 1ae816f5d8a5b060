package org.dossier.statistic;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statistic with the estimates behind it. */
@Schema(description = "A statistic with the estimates behind it.")
public record StatisticGroup(
        @Schema(description = "The statistic of the estimates.")
        Statistic statistic,

        @Schema(
                description =
                        "Every estimate, in order of as-of date, the latest last: each with who said it, who reported it and where"
                                + " it stands.")
        List<Estimate> estimates) {

    public StatisticGroup {
        estimates = List.copyOf(estimates);
    }
}
