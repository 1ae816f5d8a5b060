package org.dossier.figure;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.dossier.assertion.CheckMethod;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.parameter.CommaSeparated;
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

        @QueryParam("claimant")
        @Parameter(
                description = "Only figures that this claimant asserts, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String claimant,

        @QueryParam("source")
        @Parameter(
                description = "Only figures that cite this source, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String source,

        @QueryParam("person")
        @Parameter(
                description = "Only figures about, or naming, this person, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String person,

        @QueryParam("checked")
        @Parameter(
                description = "Only figures with a passage that was checked in this way.",
                schema = @Schema(implementation = CheckMethod.class))
        @Nullable
        CheckMethod checked,

        @QueryParam("ids")
        @Parameter(
                description = "Only these figures, by comma-separated ids; retracted ones are omitted.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNORDERED),
                schema = @Schema(implementation = String.class))
        @Nullable
        CommaSeparated ids,

        @QueryParam("changedSince")
        @Parameter(
                description =
                        "Only figures revised after this time (RFC 3339). Retracted figures are not listed: see `/v1/editions`.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                schema = @Schema(implementation = String.class, format = "date-time"))
        @Nullable
        Instant changedSince) {}
