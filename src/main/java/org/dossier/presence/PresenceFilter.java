package org.dossier.presence;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.dossier.assertion.CheckMethod;
import org.dossier.http.contract.ParameterTrait;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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

        @QueryParam("person")
        @Parameter(
                description = "Only claims about, or naming, this person, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String person,

        @QueryParam("checked")
        @Parameter(
                description = "Only claims with a passage that was checked in this way.",
                schema = @Schema(implementation = CheckMethod.class))
        @Nullable
        CheckMethod checked,

        @QueryParam("changedSince")
        @Parameter(
                description =
                        "Only claims revised after this time (RFC 3339). Retracted claims are not listed: see `/v1/editions`.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                schema = @Schema(implementation = String.class, format = "date-time"))
        @Nullable
        Instant changedSince) {}
