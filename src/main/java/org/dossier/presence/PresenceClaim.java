package org.dossier.presence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.Certainty;
import org.dossier.date.PartialDate;
import org.dossier.reference.Subdivision;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation is, or was, or is not in a country, as somebody says. */
@Schema(description = "A claim that the organisation is, was, or is not in the country.")
public record PresenceClaim(
        @JsonUnwrapped Revision revised,
        @Schema(description = "What the claim says.") PresenceStatus status,

        @Schema(description = "How firmly it is claimed.") Certainty certainty,

        @Schema(
                description =
                        "The parts of the country that the claim names; empty if it names none, which does not mean the whole"
                                + " country.")
        List<Subdivision> subdivisions,

        @Schema(description = "What the claim says that the organisation does there; empty if it names nothing.")
        List<Activity> activities,

        @Schema(description = "The groups there that the claim ties to the organisation; empty if it names none.")
        List<Partner> partners,

        @Schema(description = "The time that the claim is about.")
        PartialDate asOf,

        @JsonUnwrapped Assertion assertion,
        @Schema(description = "Where to read it.") RevisedLinks links) {

    public PresenceClaim {
        subdivisions = List.copyOf(subdivisions);
        activities = List.copyOf(activities);
        partners = List.copyOf(partners);
    }
}
