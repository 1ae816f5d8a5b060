package org.dossier.profile;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.assertion.AssertionFilter;
import org.dossier.reference.LeadershipStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which statements on the leadership a list holds; all filters given must match. */
public record LeadershipFilter(
        @QueryParam("status")
        @Parameter(
                description = "Only statements that say this of the person.",
                schema = @Schema(implementation = LeadershipStatus.class))
        @Nullable
        LeadershipStatus status,

        @BeanParam AssertionFilter common) {}
