package org.dossier.statistic;

import java.util.List;
import org.dossier.revision.SelfLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All estimates of one metric, side by side. */
@Schema(description = "All estimates of one metric, grouped by what they are about and side by side.")
public record MetricStatistics(
        @Schema(description = "What is measured, in snake case.", examples = "membership_total")
        String metric,

        @Schema(
                description =
                        "One group for each thing that the metric is measured of; none if the claimants asked for estimate nothing of it.")
        List<StatisticGroup> groups,

        @Schema(description = "Where this is.") SelfLink links) {

    public MetricStatistics {
        groups = List.copyOf(groups);
    }
}
