package org.dossier.statistic;

import java.util.List;
import org.dossier.edition.FactCounts;
import org.dossier.http.paging.Listing;
import org.dossier.http.paging.PageLinks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of an organisation's statistics, with what the dossier holds. */
@Schema(
        name = "StatisticPage",
        description = "One page of an organisation's statistics, and how many facts the dossier holds.")
public record Statistics(
        @Schema(description = "How many facts of each kind the edition holds; the same on every page.")
        FactCounts contents,

        @Schema(
                description =
                        "The statistics of this page, those about the organisation itself first, then by metric; empty if the"
                                + " organisation has no figures.")
        List<Statistic> items,

        @Schema(description = "This page and the next.") PageLinks links)
        implements Listing<Statistic> {

    public Statistics {
        items = List.copyOf(items);
    }
}
