package org.dossier.presence;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.reference.Country;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/presence")
@Tag(name = "Presence", description = "Who says in which countries an organisation is, or is not.")
public class PresenceResource {

    private final SnapshotResolver snapshots;
    private final PresenceReader countries;

    PresenceResource(SnapshotResolver snapshots, PresenceReader countries) {
        this.snapshots = snapshots;
        this.countries = countries;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.GEOJSON_TYPE})
    @Operation(
            operationId = "listPresence",
            summary = "List the countries of an organisation",
            description =
                    "Every country that a claim is about, by code, with its claims, including those that deny or doubt, and"
                            + " those that only report a designation. A country that is only named as the home of another group is not"
                            + " listed. Use it for maps: GeoJSON has one feature per country, with the country's code as its id, the"
                            + " properties of JSON, and flat ones: `name`, `alpha3`, `statuses` of its claims, `status` if they all have the"
                            + " same (otherwise null), and labels of these. Colour by them and show the attribution.")
    public RestResponse<Page<Presence>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam PresenceFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition(), Subject.PRESENCE, Subject.DISPUTE);
        return snapshot.reply(countries.page(snapshot, organisation, filter, paging));
    }

    @GET
    @Path("/{iso2}")
    @Operation(
            operationId = "getPresence",
            summary = "Get what is claimed about one country",
            description =
                    "All claims about one country, side by side. Use it for a country's page, and to see who disagrees.")
    public RestResponse<Presence> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("iso2")
                    @Parameter(description = "The country's ISO 3166-1 alpha-2 code, in capitals.", example = "CO")
                    String iso2,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return countries
                .about(snapshot, organisation, iso2)
                .map(snapshot::reply)
                .orElseThrow(() -> absence(organisation, iso2, snapshot));
    }

    /** That no claim is held is no finding about the country. */
    private static ProblemException absence(String organisation, String iso2, Snapshot snapshot) {
        String path = "/v1/organisations/" + organisation;
        String list = snapshot.link(path + "/presence");
        if (!Country.isCode(iso2)) {
            return ProblemException.unknownResource("presence", iso2, list);
        }
        String country = Country.of(iso2, Language.FALLBACK).name();
        return new ProblemException(ProblemType.UNKNOWN_RESOURCE, "This edition holds no claim about " + country + ".")
                .with("resource", "presence")
                .with("id", iso2)
                .with("list", list)
                .with("gaps", snapshot.link(path + "/gaps?country=" + iso2));
    }
}
