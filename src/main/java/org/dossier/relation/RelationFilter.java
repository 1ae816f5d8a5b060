package org.dossier.relation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.assertion.AssertionFilter;
import org.dossier.reference.Country;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which relations a list holds; all filters given must match. */
public record RelationFilter(
        @QueryParam("type")
        @Parameter(description = "Only relations of this kind.", schema = @Schema(implementation = Relation.Type.class))
        Relation.@Nullable Type type,

        @QueryParam("country")
        @Parameter(
                description = "Only relations to organisations of this country, by its ISO 3166-1 alpha-2 code.",
                schema = @Schema(implementation = String.class, pattern = Country.CODE))
        @Nullable
        String country,

        @BeanParam AssertionFilter common) {}
