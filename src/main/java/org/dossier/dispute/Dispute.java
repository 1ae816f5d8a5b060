package org.dossier.dispute;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.dossier.revision.SelfLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question on which facts contradict each other. */
@Schema(
        description =
                "A question on which facts contradict each other, with its sides. Nothing here decides which side is right.")
public record Dispute(
        @JsonUnwrapped Revision revised,

        @Schema(description = "The question.", examples = "How many members does Tren de Aragua have?")
        String question,

        @Schema(description = "In what the sides differ; at least one.")
        List<Difference> differs,

        @Schema(description = "What the facts say; at least two sides.")
        List<Side> sides,

        @Schema(description = "What differs, and what a source gives as the reason, if any does.")
        String explanation,

        @Schema(description = "The edition that opened the dispute.", examples = "1")
        int since,

        @Schema(description = "Where the dispute is.") RevisedLinks links) {

    public Dispute {
        differs = List.copyOf(differs);
        sides = List.copyOf(sides);
    }

    /** One side of a dispute. */
    @Schema(name = "DisputeSide", description = "One side of the dispute.")
    public record Side(
            @Schema(description = "What its facts say.", examples = "About 5,000 in 2024")
            String says,

            @Schema(
                    description =
                            "The facts that say so; without those that were retracted since, unless the dispute names their revision.")
            List<DisputedFact> facts) {

        public Side {
            facts = List.copyOf(facts);
        }
    }

    /** A fact of a side. */
    @Schema(description = "A fact of one side.")
    public record DisputedFact(
            @Schema(description = "The fact's id.", examples = "members-risquez")
            String id,

            @Schema(
                    description =
                            "The revision that says so, counted from 1: the current one, or an earlier one that was corrected since.",
                    examples = "1")
            int revision,

            @Schema(description = "Where to read that revision.")
            SelfLink links) {}
}
