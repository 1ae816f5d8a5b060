package org.dossier.presence;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which claims a list holds; all filters given must match. */
public record PresenceFilter(
        @QueryParam("status")
        @Parameter(description = "Only claims of this status.", schema = @Schema(implementation = PresenceStatus.class))
        @Nullable
        PresenceStatus status,

        @QueryParam("claimant")
        @Parameter(
                description = "Only claims that this claimant makes, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String claimant,

        @QueryParam("source")
        @Parameter(
                description = "Only claims that cite this source, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String source,

        @QueryParam("changedSince")
        @Parameter(
                description =
                        "Only claims revised after this time (RFC 3339). Retracted claims are not listed: see `/v1/editions`.",
                schema = @Schema(implementation = String.class, format = "date-time"))
        @Nullable
        Instant changedSince) {

    /** The filters whose values no vocabulary limits, by their parameters. */
    Map<String, @Nullable String> openEnded() {
        Map<String, @Nullable String> filters = new LinkedHashMap<>();
        filters.put("claimant", claimant);
        filters.put("source", source);
        return filters;
    }
}
