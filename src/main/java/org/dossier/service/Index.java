package org.dossier.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The entry to the service. */
@Schema(name = "ServiceIndex", description = "The entry to the service.")
public record Index(
        @Schema(description = "The service's name.") String name,

        @Schema(description = "What the service is, in one sentence.")
        String description,

        @Schema(description = "The number of the newest edition.", examples = "2")
        int newestEdition,

        @Schema(description = "Links to everything.") Links links,

        @Schema(description = "Where to search by words, as a URI template (RFC 6570).", examples = "/v1/search{?q}")
        String search,

        @Schema(
                description =
                        "Every route, as a URI template (RFC 6570) with the parameters that it requires: `/v1/facts/status{?refs}`.")
        List<String> routes,

        @Schema(description = "The licence of the data.") Licence dataLicence,

        @Schema(
                description =
                        "Where to report an error in a fact or in the service; null if the operator names no address.",
                format = "uri",
                nullable = true)
        @Nullable
        String contact) {

    public Index {
        routes = List.copyOf(routes);
    }

    /** Where everything is. */
    @Schema(name = "IndexLinks", description = "Links to everything.")
    public record Links(
            @Schema(description = "This index.", format = "uri-reference")
            String self,

            @Schema(description = "The organisations.", format = "uri-reference")
            String organisations,

            @Schema(description = "The sources.", format = "uri-reference")
            String sources,

            @Schema(description = "The claimants.", format = "uri-reference")
            String claimants,

            @Schema(description = "The change log.", format = "uri-reference")
            String editions,

            @Schema(description = "The catalogue, for data portals: JSON-LD.", format = "uri-reference")
            String catalogue,

            @Schema(description = "What the codes in answers mean.", format = "uri-reference")
            String vocabularies,

            @Schema(description = "The types of problem.", format = "uri-reference")
            String problems,

            @Schema(description = "The contract: OpenAPI 3.1.", format = "uri-reference")
            String contract,

            @Schema(description = "Swagger UI, to try the contract.", format = "uri-reference")
            String documentation) {}

    /** A licence. */
    @Schema(description = "A licence.")
    public record Licence(
            @Schema(description = "The licence's SPDX identifier.", examples = "CC-BY-4.0")
            String id,

            @Schema(description = "The address of its text.", format = "uri")
            String url) {}
}
