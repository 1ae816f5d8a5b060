package org.dossier.catalogue;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.media.Presentation;
import org.dossier.http.parameter.RequestedLanguage;
import org.dossier.revision.Moment;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Snapshot;
import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(CatalogueResource.PATH)
@Tag(name = "Catalogue", description = "What there is, for data portals and search engines.")
public class CatalogueResource {

    static final String PATH = "/v1/catalogue";

    private static final String ALL_LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));

    private final SnapshotResolver snapshots;
    private final CatalogueReader catalogues;

    CatalogueResource(SnapshotResolver snapshots, CatalogueReader catalogues) {
        this.snapshots = snapshots;
        this.catalogues = catalogues;
    }

    /** @return a {@link Catalogue}, declared as an object because the contract knows it as linked data alone */
    @GET
    @Produces(Format.JSONLD_TYPE)
    @Operation(
            operationId = "getCatalogue",
            summary = "Get the catalogue",
            description =
                    "The service and a data set for each organisation, with its files, in the words of DCAT-AP 3 and of schema.org, as"
                            + " JSON-LD with its context inside. Texts are in all languages. Files are in the language that a reader asks for."
                            + " Use it to list the data in a data portal.")
    public RestResponse<Object> get(@BeanParam Moment moment) {
        RequestedLanguage all = new RequestedLanguage(null, null);
        Snapshot snapshot = snapshots.of(new ReadParameters(moment, new Presentation(all, null, null, null)), null);
        RestResponse<Object> response = snapshot.reply(catalogues.of(snapshot));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, ALL_LANGUAGES);
        return response;
    }
}
