package org.dossier.relation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.Certainty;
import org.dossier.date.PartialDate;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says of an organisation and another one. */
@Schema(
        description =
                "What somebody says of the organisation and another one. Its type says what it is, and what it is not.")
public record Relation(
        @JsonUnwrapped Revision revised,

        @Schema(description = "What kind of relation it is.")
        Type type,

        @Schema(description = "The other organisation.") Party other,

        @Schema(description = "The other's country; null if it has none or none is named.", nullable = true) @Nullable
        Country otherCountry,

        @Schema(description = "How firmly it is asserted.") Certainty certainty,

        @Schema(description = "The time that it is about; null if that is not known.", nullable = true) @Nullable
        PartialDate asOf,

        @JsonUnwrapped Assertion assertion,
        @Schema(description = "Where to read it.") RevisedLinks links) {

    /** The kinds of relation. */
    @Schema(
            name = "RelationType",
            description =
                    "What kind of relation it is: `believed_ally` or `alleged_ally`, as the claimant has it; `reported_dealings`, short"
                            + " of an alliance; `faction`, said to be a part of the organisation; `rival`, an enemy. `comparison` and"
                            + " `same_legal_category` are no links at all: the two are only likened, or stand on the same list."
                            + " `alleged_direction`: the other is said to direct it; `denied_direction`: that is denied or doubted.")
    public enum Type {
        BELIEVED_ALLY,
        ALLEGED_ALLY,
        REPORTED_DEALINGS,
        FACTION,
        RIVAL,
        ALLEGED_DIRECTION,
        DENIED_DIRECTION,
        COMPARISON,
        SAME_LEGAL_CATEGORY
    }
}
