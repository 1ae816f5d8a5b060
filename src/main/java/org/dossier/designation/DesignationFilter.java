package org.dossier.designation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.assertion.AssertionFilter;
import org.dossier.reference.Country;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which designations a list holds; all filters given must match. */
public record DesignationFilter(
        @QueryParam("jurisdiction")
        @Parameter(
                description = "Only designations under the law of this country, by its ISO 3166-1 alpha-2 code.",
                schema = @Schema(implementation = String.class, pattern = Country.CODE))
        @Nullable
        String jurisdiction,

        @BeanParam AssertionFilter common) {}
