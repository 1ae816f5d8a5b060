package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.Certainty;
import org.dossier.date.PartialDate;
import org.dossier.reference.LeadershipStatus;
import org.dossier.reference.Party;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says of a person's part in leading an organisation. */
@Schema(
        description =
                "What somebody says of a person's part in leading the organisation, as of a date. An accusation is not a conviction.")
public record Leadership(
        @JsonUnwrapped Revision revised,
        @Schema(description = "The person.") Party person,

        @Schema(description = "What is said of the person.") LeadershipStatus status,

        @Schema(
                description =
                        "Another name of the person, as it is printed; null unless the status is `also_known_as`.",
                nullable = true)
        @Nullable
        String alias,

        @Schema(description = "How firmly it is asserted.") Certainty certainty,

        @Schema(description = "The time at which it held; it may no longer.")
        PartialDate asOf,

        @JsonUnwrapped Assertion assertion,
        @Schema(description = "Where to read it.") RevisedLinks links) {}
