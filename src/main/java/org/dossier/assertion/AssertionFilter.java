package org.dossier.assertion;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.dossier.revision.Ref;
import org.dossier.revision.SinceFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of every list of facts; all that are given must match. */
public record AssertionFilter(
        @QueryParam("claimant")
        @Parameter(
                description = "Only facts that this claimant asserts, by its id.",
                schema = @Schema(implementation = String.class, pattern = Ref.ID, maxLength = Ref.LONGEST_ID))
        @Nullable
        String claimant,

        @QueryParam("source")
        @Parameter(
                description = "Only facts that cite this source, by its id.",
                schema = @Schema(implementation = String.class, pattern = Ref.ID, maxLength = Ref.LONGEST_ID))
        @Nullable
        String source,

        @QueryParam("person")
        @Parameter(
                description = "Only facts about, or naming, this person, by its id.",
                schema = @Schema(implementation = String.class, pattern = Ref.ID, maxLength = Ref.LONGEST_ID))
        @Nullable
        String person,

        @QueryParam("checked")
        @Parameter(
                description = "Only facts with a passage that was checked in this way.",
                schema = @Schema(implementation = CheckMethod.class))
        @Nullable
        CheckMethod checked,

        @BeanParam SinceFilter since) {}
