package org.dossier.statistic;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.dossier.edition.CountedSnapshot;
import org.dossier.edition.SnapshotResolver;
import org.dossier.figure.ComparableFigures;
import org.dossier.figure.Figure;
import org.dossier.figure.FigureReader;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.SelfLink;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/statistics")
@Tag(name = "Statistics", description = "The estimates of one metric, side by side, and whether they agree.")
public class StatisticResource {

    private final SnapshotResolver snapshots;
    private final FigureReader figures;

    StatisticResource(SnapshotResolver snapshots, FigureReader figures) {
        this.snapshots = snapshots;
        this.figures = figures;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listStatistics",
            summary = "List the statistics of an organisation",
            description =
                    "One row per metric and what it is about: the range of the estimates and whether they agree. Use it for"
                            + " dashboards; poll it to see new estimates. In CSV, each row also has the citations of all its estimates;"
                            + " the number that JSON calls `claimants` is `claimantCount` there.")
    public RestResponse<Statistics> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam EstimateFilter filter,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        CountedSnapshot holdings =
                snapshots.holdings(organisation, reading, paging.edition(), Subject.FIGURE, Subject.DISPUTE);
        Snapshot snapshot = holdings.snapshot();
        ComparableFigures all = figures.all(snapshot, organisation, filter.claimant(), since.after(snapshot));
        List<Map.Entry<String, List<Figure>>> groups = Grouping.of(all.figures()).entrySet().stream()
                .filter(group -> group.getKey().compareTo(paging.from("")) >= 0)
                .limit(paging.rows())
                .toList();
        Slice<Map.Entry<String, List<Figure>>> slice = paging.slice(groups, Map.Entry::getKey, snapshot.walk());
        List<Statistic> items = slice.rows().stream()
                .map(group ->
                        group(snapshot, organisation, group.getValue(), all).statistic())
                .toList();
        return snapshot.reply(new Statistics(holdings.contents(), items, slice.links()));
    }

    @GET
    @Path("/{metric}")
    @Operation(
            operationId = "getStatisticsOfMetric",
            summary = "Get all estimates of one metric, side by side",
            description =
                    "The groups of one metric with every estimate, in order of as-of date, each with who said it, who reported it and"
                            + " where it stands. Use it to chart or to report a disagreement, also of two claimants.")
    public RestResponse<MetricStatistics> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("metric") @Parameter(description = "The metric.", example = "membership_total") String metric,
            @BeanParam EstimateFilter filter,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        ComparableFigures estimates = figures.ofMetric(snapshot, organisation, metric, filter.claimant());
        if (estimates.figures().isEmpty() && !isKnown(snapshot, organisation, metric, filter)) {
            throw ProblemException.unknownResource("metric", metric, snapshot.link(path(organisation)));
        }
        return snapshot.reply(new MetricStatistics(
                metric,
                Grouping.of(estimates.figures()).values().stream()
                        .map(group -> group(snapshot, organisation, group, estimates))
                        .toList(),
                new SelfLink(snapshot.link(filter.path(path(organisation) + "/" + metric)))));
    }

    private boolean isKnown(Snapshot snapshot, String organisation, String metric, EstimateFilter filter) {
        return filter.claimant() != null
                && !figures.ofMetric(snapshot, organisation, metric, null)
                        .figures()
                        .isEmpty();
    }

    private static StatisticGroup group(
            Snapshot snapshot, String organisation, List<Figure> group, ComparableFigures all) {
        Figure any = group.get(0);
        return Grouping.group(
                group, all.caveats(any.metric(), any.scope()), snapshot.link(path(organisation) + "/" + any.metric()));
    }

    private static String path(String organisation) {
        return "/v1/organisations/" + organisation + "/statistics";
    }
}
