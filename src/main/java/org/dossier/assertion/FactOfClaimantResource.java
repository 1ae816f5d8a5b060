package org.dossier.assertion;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.dossier.source.ClaimantReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/claimants/{claimant}/facts")
@Tag(name = "Claimants")
public class FactOfClaimantResource {

    private final SnapshotResolver snapshots;
    private final ClaimantReader claimants;
    private final CitationReader citations;

    FactOfClaimantResource(SnapshotResolver snapshots, ClaimantReader claimants, CitationReader citations) {
        this.snapshots = snapshots;
        this.claimants = claimants;
        this.citations = citations;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listFactsOfClaimant",
            summary = "List the facts that a claimant asserts",
            description =
                    "Every citation of one claimant, by organisation and fact: what the fact states, in which source, and where. Use it"
                            + " to show all that one person or body says.")
    public RestResponse<Page<CitingFact>> facts(
            @PathParam("claimant") @Parameter(description = "The claimant's id.", example = "ronna-risquez")
                    String claimant,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        Page<CitingFact> page =
                citations.page(snapshot, CitationReader.By.CLAIMANT, claimant, since.after(snapshot), paging);
        if (page.items().isEmpty()) {
            claimants.byId(snapshot, claimant);
        }
        return snapshot.reply(page);
    }
}
