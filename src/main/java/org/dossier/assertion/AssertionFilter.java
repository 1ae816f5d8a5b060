package org.dossier.assertion;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.dossier.http.contract.ParameterTrait;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of every list of facts; all that are given must match. */
public record AssertionFilter(
        @QueryParam("claimant")
        @Parameter(
                description = "Only facts that this claimant asserts, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String claimant,

        @QueryParam("source")
        @Parameter(
                description = "Only facts that cite this source, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String source,

        @QueryParam("person")
        @Parameter(
                description = "Only facts about, or naming, this person, by its id.",
                schema = @Schema(implementation = String.class))
        @Nullable
        String person,

        @QueryParam("checked")
        @Parameter(
                description = "Only facts with a passage that was checked in this way.",
                schema = @Schema(implementation = CheckMethod.class))
        @Nullable
        CheckMethod checked,

        @QueryParam("changedSince")
        @Parameter(
                description =
                        "Only facts revised after this time (RFC 3339). Retracted facts are not listed: see `/v1/editions`.",
                extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                schema = @Schema(implementation = String.class, format = "date-time"))
        @Nullable
        Instant changedSince) {}
