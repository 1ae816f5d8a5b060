package org.dossier.figure;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.assertion.AssertionFilter;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.revision.Ref;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures a list holds; all filters given must match. */
public record FigureFilter(
        @QueryParam("metric")
        @Parameter(
                description = "Only figures of this metric, e.g. `membership_total`.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String metric,

        @QueryParam("about")
        @Parameter(
                description = "Only figures about this person, country, place, group, law or case, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String about,

        @QueryParam("scope")
        @Parameter(description = "Only figures of this scope.", schema = @Schema(implementation = Scope.class))
        @Nullable
        Scope scope,

        @QueryParam("role")
        @Parameter(description = "Only figures of this role.", schema = @Schema(implementation = Role.class))
        @Nullable
        Role role,

        @QueryParam("ids")
        @Parameter(
                description = "Only these figures, by comma-separated ids; retracted ones are omitted.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNORDERED),
                schema = @Schema(implementation = String.class, pattern = Ref.IDS))
        @Nullable
        CommaSeparated ids,

        @BeanParam AssertionFilter common) {}
