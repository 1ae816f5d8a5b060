package org.dossier.dispute;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.reference.Country;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/organisations/{organisation}/gaps")
@Tag(name = "Disputes")
public class GapResource {

    private final SnapshotResolver snapshots;
    private final GapReader gaps;
    private final HistoryReader history;

    GapResource(SnapshotResolver snapshots, GapReader gaps, HistoryReader history) {
        this.snapshots = snapshots;
        this.gaps = gaps;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listGaps",
            summary = "List what is not said about an organisation",
            description =
                    "What a source does not say, and what we left out and why, by id. Use it to tell \"the source does not say so\""
                            + " from \"not recorded\".")
    public RestResponse<Page<Gap>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @QueryParam("country")
                    @Parameter(
                            description =
                                    "Only gaps about this country, by its ISO 3166-1 alpha-2 code; none if there is no gap about it.",
                            schema = @Schema(implementation = String.class, pattern = Country.CODE))
                    @Nullable
                    String country,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        if (country != null && !Country.isCode(country)) {
            throw ProblemException.malformed("country", country, "an ISO 3166-1 alpha-2 code in capitals, such as CO");
        }
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition(), Subject.GAP);
        return snapshot.reply(gaps.page(snapshot, organisation, country, since.after(snapshot), paging));
    }

    @GET
    @Path("/{gap}")
    @Operation(
            operationId = "getGap",
            summary = "Get one gap",
            description = "One thing that a source does not say, or that we left out and why. Use it to cite the gap.")
    public RestResponse<Gap> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("gap") @Parameter(description = "The gap's id.", example = "gap-founding-year") String gap,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return gaps.byId(snapshot, organisation, gap)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, gap),
                        () -> ProblemException.unknownResource(
                                "gap", gap, snapshot.link("/v1/organisations/" + organisation + "/gaps"))));
    }
}
