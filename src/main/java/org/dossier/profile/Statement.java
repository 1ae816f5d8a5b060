package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.Certainty;
import org.dossier.date.PartialDate;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One statement of a profile. */
@Schema(description = "One statement of the profile, as somebody makes it. Competing statements stand side by side.")
public record Statement(
        @JsonUnwrapped Revision revised,

        @Schema(
                description =
                        "What it says, in snake case, where its section can say different things (of an activity, which one it is);"
                                + " otherwise null.",
                nullable = true,
                examples = "sex_trafficking")
        @Nullable
        String type,

        @Schema(description = "How firmly it is asserted.") Certainty certainty,

        @Schema(description = "The place that it is about; null if it is about none.", nullable = true) @Nullable
        Place place,

        @Schema(description = "The time that it is about; null if that is not known.", nullable = true) @Nullable
        PartialDate asOf,

        @JsonUnwrapped Assertion assertion,
        @Schema(description = "Where to read it.") RevisedLinks links) {}
