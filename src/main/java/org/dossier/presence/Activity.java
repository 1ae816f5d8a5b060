package org.dossier.presence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claim says that the organisation does in a country. */
@Schema(description = "What the claim says that the organisation does there.")
public record Activity(
        @Schema(description = "The activity in snake case, the same in all countries.", examples = "sex_trafficking")
        String code,

        @Schema(description = "The activity in words.", examples = "sex trafficking")
        String name) {}
