package org.dossier.profile;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.CountedSnapshot;
import org.dossier.edition.HistoryEntry;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(OrganisationResource.PATH)
@Tag(name = "Organisations", description = "The organisations that facts are about, and what each is.")
public class OrganisationResource {

    static final String PATH = "/v1/organisations";

    private final SnapshotResolver snapshots;
    private final RevisionReader revisions;
    private final ProfileReader profiles;
    private final HistoryReader history;

    OrganisationResource(
            SnapshotResolver snapshots, RevisionReader revisions, ProfileReader profiles, HistoryReader history) {
        this.snapshots = snapshots;
        this.revisions = revisions;
        this.profiles = profiles;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List all organisations",
            description = "Every organisation that has a dossier, by id. Use it to find the id for all other routes.")
    public RestResponse<Page<Organisation>> list(
            @BeanParam SinceFilter since, @BeanParam ReadParameters reading, @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(reading, paging.edition());
        return snapshot.reply(revisions
                .page(snapshot, Subject.ORGANISATION, OrganisationContent.class, since.after(snapshot), paging)
                .map(organisation -> Organisation.of(organisation, snapshot)));
    }

    @GET
    @Path("/{organisation}")
    @Produces({Format.JSON_TYPE, Format.JSONLD_TYPE, Format.MD_TYPE})
    @Operation(
            operationId = "getOrganisation",
            summary = "Get an organisation's profile",
            description =
                    "Names and their origin, origin of the organisation, activities, structure, bases: each statement with who"
                            + " makes it, competing ones side by side. Use it as the entry to a dossier, and for a portrait in words."
                            + " Who leads it, its relations to others and its legal designations are lists of their own, behind"
                            + " `links`; numbers are figures.")
    public RestResponse<Profile> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading) {
        CountedSnapshot holdings = snapshots.holdings(organisation, reading, null);
        return holdings.snapshot().reply(profiles.of(holdings, organisation, since.after(holdings.snapshot())));
    }

    @GET
    @Path("/{organisation}/history")
    @Operation(
            operationId = "listRevisionsOfOrganisation",
            summary = "List the revisions of an organisation's entry",
            description =
                    "All revisions of the organisation's own entry, newest first: what changed, why, and in which edition."
                            + " Each of its facts has its own history. Use it to see how the entry changed.")
    public RestResponse<Page<HistoryEntry>> history(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.ofHistory(organisation, reading, paging.edition());
        return snapshot.reply(history.page(
                snapshot,
                Ref.organisation(organisation),
                since.after(snapshot),
                paging,
                () -> ProblemException.unknownResource("organisation", organisation, snapshot.link(PATH))));
    }
}
