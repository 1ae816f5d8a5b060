package org.dossier.designation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.Assertion;
import org.dossier.date.PartialDate;
import org.dossier.reference.Country;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.dossier.source.ClaimantRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A legal label that a state body has put on an organisation. */
@Schema(
        description =
                "A legal label that a state body has put on the organisation. The words are that body's, not ours.")
public record Designation(
        @JsonUnwrapped Revision revised,

        @Schema(description = "The country whose law it is.")
        Country jurisdiction,

        @Schema(description = "Whose act it is: the government, parliament or court as a claimant, who is also cited.")
        ClaimantRef authority,

        @Schema(description = "The authority's own term.", examples = "Significant Transnational Criminal Organization")
        String label,

        @Schema(description = "The law or order that it rests on; null if the sources name none.", nullable = true)
        @Nullable
        String legalBasis,

        @Schema(description = "What follows from it in law; null if the sources do not say.", nullable = true) @Nullable
        String legalEffect,

        @Schema(description = "When it took effect.") PartialDate effective,

        @Schema(description = "When it ended; null if no end is known.", nullable = true) @Nullable
        PartialDate ended,

        @JsonUnwrapped Assertion assertion,
        @Schema(description = "Where to read it.") RevisedLinks links) {}
