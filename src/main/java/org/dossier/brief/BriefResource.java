package org.dossier.brief;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.SinceFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/brief")
@Tag(name = "Organisations")
public class BriefResource {

    private final SnapshotResolver snapshots;
    private final BriefReader briefs;

    BriefResource(SnapshotResolver snapshots, BriefReader briefs) {
        this.snapshots = snapshots;
        this.briefs = briefs;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.JSONLD_TYPE, Format.MD_TYPE})
    @Operation(
            operationId = "getBrief",
            summary = "Get an organisation's brief",
            description =
                    "What a fact box needs, in one answer of about 5 kB: names, what it is, leaders, ranges of estimates, legal labels,"
                            + " countries, newest events and correction; each with a line to print and the reference to keep for"
                            + " `/v1/facts/status`. Use it for a fact box, for a backgrounder, and in Markdown for an assistant that reads."
                            + " With `since`, it has only the parts of which a fact changed; a range is still that of all its estimates.")
    public RestResponse<Brief> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading) {
        SnapshotResolver.Corrected read = snapshots.corrected(organisation, reading);
        return read.snapshot().reply(briefs.of(read, organisation, since.after(read.snapshot())));
    }
}
