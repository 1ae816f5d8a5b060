package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who asserts facts, or passes them on. */
@Schema(description = "A person or body that asserts facts, or passes them on; all organisations share the claimants.")
public record Claimant(
        @JsonUnwrapped Revision revised,

        @Schema(description = "What the claimant is.") ClaimantKind kind,

        @Schema(description = "The claimant's name, as a list shows it.", examples = "Others, unnamed")
        String name,

        @Schema(description = "The claimant as an attribution line names it.", examples = "Unnamed others")
        String byline,

        @Schema(description = "Who this is, or was at the time; null if the name is enough.", nullable = true) @Nullable
        String description,

        @Schema(description = "Where the claimant is.") RevisedLinks links) {

    static final String PATH = "/v1/claimants";

    static Claimant of(Revised<ClaimantContent> revised, Snapshot snapshot) {
        ClaimantContent claimant = revised.content();
        return new Claimant(
                revised.revision(),
                claimant.kind(),
                claimant.name().in(snapshot.language()),
                claimant.byline().in(snapshot.language()),
                claimant.description() == null ? null : claimant.description().in(snapshot.language()),
                RevisedLinks.of(snapshot.link(PATH + "/" + claimant.id()), claimant.ref(), snapshot));
    }
}
