package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.revision.Revised;
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

        @Schema(description = "Where the claimant and the claimant's facts are.")
        Links links) {

    static final String PATH = "/v1/claimants";

    /** Where a claimant and the claimant's facts are. */
    @Schema(name = "ClaimantLinks", description = "Where the claimant and the claimant's facts are.")
    public record Links(
            @Schema(description = "This claimant.", format = "uri-reference")
            String self,

            @Schema(description = "The facts that the claimant asserts.", format = "uri-reference")
            String facts,

            @Schema(description = "All revisions of the claimant.", format = "uri-reference")
            String history) {}

    static Claimant of(Revised<ClaimantContent> revised, Snapshot snapshot) {
        ClaimantContent claimant = revised.content();
        String path = PATH + "/" + claimant.id();
        return new Claimant(
                revised.revision(),
                claimant.kind(),
                claimant.name().in(snapshot.language()),
                claimant.byline().in(snapshot.language()),
                claimant.description() == null ? null : claimant.description().in(snapshot.language()),
                new Links(snapshot.link(path), snapshot.link(path + "/facts"), snapshot.link(path + "/history")));
    }
}
