package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.edition.Ref;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.Revision;
import org.dossier.edition.View;
import org.dossier.http.parameter.Vocabulary;
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

        @Schema(description = "Who this is, or was at the time; null where the name says it all.", nullable = true)
        @Nullable
        String description,

        @Schema(description = "Where the claimant is.") RevisedLinks links) {

    static final String PATH = "/v1/claimants";

    static Claimant of(ClaimantEntity row, View view) {
        return new Claimant(
                row.revised(row.id.claimant(), row.id.revision()),
                Vocabulary.constant(ClaimantKind.class, row.kind),
                row.name.in(view.language()),
                row.byline.in(view.language()),
                row.description == null ? null : row.description.in(view.language()),
                RevisedLinks.of(view.link(PATH + "/" + row.id.claimant()), Ref.claimant(row.id.claimant()), view));
    }
}
