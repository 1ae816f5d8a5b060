package org.dossier.source;

import org.dossier.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claimant, as a citation names it. */
@Schema(description = "A person or body that asserts something, or passes an assertion on.")
public record ClaimantRef(
        @Schema(description = "The claimant's id: see `/v1/claimants/{id}`.", examples = "ronna-risquez")
        String id,

        @Schema(description = "The claimant's name, as a list shows it.", examples = "Ronna Rísquez")
        String name,

        @Schema(description = "What the claimant is.") ClaimantKind kind) {

    public static ClaimantRef of(ClaimantContent claimant, Language language) {
        return new ClaimantRef(claimant.id(), claimant.name().in(language), claimant.kind());
    }
}
