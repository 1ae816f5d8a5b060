package org.dossier.statistic;

import jakarta.ws.rs.QueryParam;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.revision.Ref;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which estimates a statistic compares. */
public record EstimateFilter(
        @QueryParam("claimant")
        @Parameter(
                description =
                        "Only estimates that one of these claimants asserts, by comma-separated ids: two of them stand side by side."
                                + " Range and agreement are those of these estimates alone.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNORDERED),
                schema = @Schema(implementation = String.class, pattern = Ref.IDS))
        @Nullable
        CommaSeparated claimant) {

    /** The path of a response to this filter. */
    String path(String whole) {
        return claimant == null ? whole : whole + "?claimant=" + String.join(",", claimant.names());
    }
}
