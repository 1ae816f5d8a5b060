package org.dossier.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.Certainty;
import org.dossier.date.PartialDate;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the timeline. */
@Schema(name = "TimelineEvent", description = "One entry of the timeline.")
public record Event(
        @JsonUnwrapped Revision revised,

        @Schema(description = "When it happened, as precisely as the sources say.")
        PartialDate date,

        @Schema(description = "What sort of event it is.") Category category,

        @Schema(description = "How firmly it is asserted; for an event `reported`, `alleged` or `official`.")
        Certainty certainty,

        @Schema(description = "The event in a few words.", examples = "Troops retake Tocorón Prison")
        String title,

        @Schema(description = "The countries that it involves; empty if none is named.")
        List<Country> countries,

        @Schema(
                description =
                        "The other organisations that took part or are affected; empty if there are none. The organisation of the"
                                + " timeline is not repeated.")
        List<Party> organisations,

        @JsonUnwrapped Assertion assertion,
        @Schema(description = "Where the event is.") RevisedLinks links) {

    public Event {
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
    }
}
