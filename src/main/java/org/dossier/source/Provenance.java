package org.dossier.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a fact comes from. */
@Schema(description = "Where a fact comes from.")
public record Provenance(
        @Schema(
                description = "The attribution line, ready to print: who asserts it, and through whom it came.",
                examples = "Unnamed others, via BBC News")
        String attribution,

        @Schema(description = "Who asserts it, who passed it on, and where it stands; at least one.")
        List<Citation> citations) {

    public Provenance {
        citations = List.copyOf(citations);
    }
}
