package org.dossier.person;

import java.util.List;
import org.dossier.revision.SelfLink;
import org.dossier.source.ClaimantRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The fact that something about a person comes from: who asserts it, and how to print it. */
@Schema(description = "The fact that says so: who asserts it, how to print it, and the reference to keep.")
public record FactLine(
        @Schema(
                description = "The fact and its revision, as `/v1/facts/status` takes them.",
                examples = "tren-de-aragua/leader-guerrero@1")
        String reference,

        @Schema(description = "Who asserts it, in the order of its citations; at least one.")
        List<ClaimantRef> claimants,

        @Schema(description = "The attribution line, ready to print.", examples = "BBC News")
        String attribution,

        @Schema(
                description = "A sentence that is ready for a news story.",
                examples = "Héctor Guerrero Flores was the boss of Tren de Aragua, BBC News reported in March 2025.")
        String print,

        @Schema(
                description = "What we add to it, for example that no ruling was found; null if there is nothing.",
                nullable = true,
                examples = "No court ruling on these charges has been found.")
        @Nullable
        String caveat,

        @Schema(description = "The ids of the disputes that the fact is part of; empty if it is part of none.")
        List<String> disputes,

        @Schema(description = "Where the fact is.") SelfLink links) {

    public FactLine {
        claimants = List.copyOf(claimants);
        disputes = List.copyOf(disputes);
    }
}
