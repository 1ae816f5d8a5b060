package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.date.PartialDate;
import org.dossier.reference.Party;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.dossier.source.Certainty;
import org.dossier.source.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says of a person's part in leading an organisation. */
@Schema(
        description =
                "What somebody says of a person's part in leading the organisation, as of a date. An accusation is not a conviction.")
public record Leadership(
        @JsonUnwrapped Revision revised,
        @Schema(description = "The person.") Party person,

        @Schema(description = "What is said of the person.") Status status,

        @Schema(description = "How firmly it is asserted.") Certainty certainty,

        @Schema(description = "The time at which it held; it may no longer.")
        PartialDate asOf,

        @Schema(description = "The statement in sentences that carry attribution and hedge.")
        String statement,

        @JsonUnwrapped Provenance provenance,
        @Schema(description = "Where to read it.") RevisedLinks links) {

    /** What can be said of a leader. */
    @Schema(
            name = "LeadershipStatus",
            description =
                    "What is said of the person: `leader`, `co_founder`, `senior_leader`; `arrested`, `jailed`; `sentenced`, by a court"
                            + " whose judgment is reported; `escaped`; `charged`, which is not convicted; `at_large`.")
    public enum Status {
        LEADER,
        CO_FOUNDER,
        SENIOR_LEADER,
        ARRESTED,
        JAILED,
        SENTENCED,
        ESCAPED,
        CHARGED,
        AT_LARGE
    }
}
