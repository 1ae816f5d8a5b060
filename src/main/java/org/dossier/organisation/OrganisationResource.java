package org.dossier.organisation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.History;
import org.dossier.edition.HistoryEntry;
import org.dossier.edition.Holdings;
import org.dossier.edition.Reading;
import org.dossier.edition.Ref;
import org.dossier.edition.RevisionReader;
import org.dossier.edition.Subject;
import org.dossier.edition.View;
import org.dossier.edition.Views;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(OrganisationResource.PATH)
@Tag(name = "Organisations", description = "The organisations that facts are about, and what each is.")
public class OrganisationResource {

    static final String PATH = "/v1/organisations";

    private final Views views;
    private final RevisionReader revisions;
    private final Profiles profiles;
    private final History history;

    OrganisationResource(Views views, RevisionReader revisions, Profiles profiles, History history) {
        this.views = views;
        this.revisions = revisions;
        this.profiles = profiles;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List all organisations",
            description =
                    "Every organisation that has a dossier, by id. Use it to find the id that all other routes take.")
    public RestResponse<Page<Organisation>> list(@BeanParam Reading reading, @BeanParam Paging paging) {
        View view = views.of(reading, paging.edition());
        return view.reply(revisions
                .page(view, Subject.ORGANISATION, OrganisationContent.class, paging)
                .map(organisation -> Organisation.of(organisation, view)));
    }

    @GET
    @Path("/{organisation}")
    @Produces({Format.JSON_TYPE, Format.JSONLD_TYPE})
    @Operation(
            operationId = "getOrganisation",
            summary = "Get an organisation's profile",
            description =
                    "Names and where they come from, origin, leaders, activities, structure, relations to others, legal designations:"
                            + " each statement with who makes it, competing ones side by side. Use it as the entry to one dossier, and for"
                            + " a portrait in words; numbers are figures.")
    public RestResponse<Profile> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam Reading reading) {
        Holdings holdings = views.holdings(organisation, reading, null);
        return holdings.view().reply(profiles.of(holdings, organisation));
    }

    @GET
    @Path("/{organisation}/history")
    @Operation(
            operationId = "listRevisionsOfOrganisation",
            summary = "List the revisions of an organisation's entry",
            description =
                    "All revisions of the organisation's own entry, newest first: with what changed, why, and the edition that made it. Each"
                            + " of its facts has a history of its own. Use it to see how the entry came to be what it is.")
    public RestResponse<Page<HistoryEntry>> history(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam Reading reading,
            @BeanParam Paging paging) {
        View view = views.ofHistory(organisation, reading, paging.edition());
        return view.reply(history.page(
                view,
                Ref.organisation(organisation),
                paging,
                () -> ProblemException.unknownResource("organisation", organisation, view.link(PATH))));
    }
}
