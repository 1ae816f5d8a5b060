package org.dossier.page;

import java.util.List;
import org.dossier.page.chart.EstimatePlot;
import org.dossier.page.data.PageBrief;
import org.dossier.page.data.PageChange;
import org.jspecify.annotations.Nullable;

/**
 * What the service is.
 *
 * @param corrections the newest, one for each fact
 * @param example of the first organisation; null if there is nothing to show
 */
public record HomePage(
        PageFrame frame,
        List<PageBrief> organisations,
        List<PageChange> corrections,
        @Nullable Example example) {

    /** The page of an organisation. */
    public String dossier(String organisation) {
        return frame.to("/organisations/" + organisation);
    }

    /** A live example for a newsroom, for a developer and for a dashboard. */
    public record Example(
            String organisation,
            String name,
            String label,
            String metric,
            EstimatePlot plot,
            String print,
            String answer,
            List<Count> counts) {

        public String brief() {
            return "/v1/organisations/" + organisation + "/brief?fields=membership";
        }

        public String table() {
            return "/v1/organisations/" + organisation + "/presence?format=csv";
        }

        public String statistic() {
            return "/v1/organisations/" + organisation + "/statistics/" + metric;
        }
    }

    /** How many countries have claims of a status. */
    public record Count(String label, int count) {}
}
