package org.dossier.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.dossier.edition.FactRepository;
import org.dossier.edition.Reading;
import org.dossier.edition.View;
import org.dossier.edition.Views;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.source.CitationRepository;
import org.dossier.source.Provenance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(OrganisationResource.PATH)
@Tag(name = "Organisations", description = "The organisations that facts are about, and what each is.")
public class OrganisationResource {

    static final String PATH = "/v1/organisations";

    private final Views views;
    private final OrganisationRepository organisations;
    private final FactRepository facts;
    private final CitationRepository citations;

    OrganisationResource(
            Views views, OrganisationRepository organisations, FactRepository facts, CitationRepository citations) {
        this.views = views;
        this.organisations = organisations;
        this.facts = facts;
        this.citations = citations;
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List all organisations",
            description =
                    "Every organisation that has a dossier, by id. Use it to find the id that all other routes take.")
    public RestResponse<Page<Organisation>> list(@BeanParam Reading reading, @BeanParam Paging paging) {
        View view = views.of(reading, paging.edition());
        return view.reply(paging.slice(organisations.page(view, paging), row -> row.id.organisation(), view.edition())
                .map(row -> Organisation.of(row, view)));
    }

    @GET
    @Path("/{organisation}")
    @Operation(
            operationId = "getOrganisation",
            summary = "Get an organisation's profile",
            description =
                    "What the organisation is called, and what the dossier holds on it. Use it as the entry to one dossier.")
    public RestResponse<Profile> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam Reading reading) {
        View view = views.of(organisation, reading, null);
        return view.reply(Profile.of(
                Organisation.of(organisations.byId(view, organisation).orElseThrow(), view),
                names(view, organisation),
                facts.contents(view, organisation)));
    }

    private List<Name> names(View view, String organisation) {
        List<StatementEntity> rows = organisations.statements(view, organisation, "name");
        Map<String, Provenance> provenance = citations.of(
                view, organisation, rows.stream().map(StatementEntity::fact).toList());
        return rows.stream()
                .map(row -> Name.of(row, requireNonNull(provenance.get(row.fact())), view))
                .toList();
    }
}
