package org.dossier.person;

import org.dossier.assertion.Certainty;
import org.dossier.date.PartialDate;
import org.dossier.reference.LeadershipStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says of a person's role or status, as of a time. */
@Schema(
        description =
                "What somebody says of the person's role or status, as of a time. Each word stands for itself: who is accused is not"
                        + " charged, who is charged is not convicted, and no later word replaces an earlier one.")
public record PersonStatus(
        @Schema(description = "The role or status; never `also_known_as`, see `aliases`.")
        LeadershipStatus status,

        @Schema(description = "How firmly it is asserted.") Certainty certainty,

        @Schema(description = "The time at which it held; it may no longer.")
        PartialDate asOf,

        @Schema(description = "The fact that says so.") FactLine fact) {}
