package org.dossier.presence;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.assertion.AssertionFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which claims a list holds; all filters given must match. */
public record PresenceFilter(
        @QueryParam("status")
        @Parameter(description = "Only claims of this status.", schema = @Schema(implementation = PresenceStatus.class))
        @Nullable
        PresenceStatus status,

        @BeanParam AssertionFilter common) {}
