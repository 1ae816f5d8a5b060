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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/citations")
@Tag(name = "Facts")
public class CitationOfOrganisationResource {

    private final SnapshotResolver snapshots;
    private final CitationReader citations;

    CitationOfOrganisationResource(SnapshotResolver snapshots, CitationReader citations) {
        this.snapshots = snapshots;
        this.citations = citations;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listCitationsOfOrganisation",
            summary = "List the citations of all facts about an organisation",
            description =
                    "Every citation of every fact, by fact: who asserts it, who passed it on, in which source, where, and how it"
                            + " was checked. Use it to join facts with their sources in a spreadsheet or a database.")
    public RestResponse<Page<CitingFact>> citations(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.ofFacts(organisation, reading, paging.edition());
        return snapshot.reply(
                citations.page(snapshot, CitationReader.By.ORGANISATION, organisation, since.after(snapshot), paging));
    }
}
