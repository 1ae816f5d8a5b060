package org.dossier.edition;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many facts of each kind an edition holds about an organisation. */
@Schema(
        description =
                "How many facts of each kind the edition holds about the organisation; zero means that it holds none.")
public record Contents(
        @Schema(description = "Statements of the profile: names, origin, leadership, activities, structure.")
        long profile,

        @Schema(description = "Figures.") long figures,

        @Schema(description = "Claims of presence in a country.")
        long presence,

        @Schema(description = "Events of the timeline.") long events,

        @Schema(description = "Relations to other organisations.")
        long relations,

        @Schema(description = "Legal designations.") long designations) {

    static Contents of(Map<FactKind, Long> byKind) {
        return new Contents(
                byKind.getOrDefault(FactKind.PROFILE, 0L),
                byKind.getOrDefault(FactKind.FIGURE, 0L),
                byKind.getOrDefault(FactKind.PRESENCE, 0L),
                byKind.getOrDefault(FactKind.EVENT, 0L),
                byKind.getOrDefault(FactKind.RELATION, 0L),
                byKind.getOrDefault(FactKind.DESIGNATION, 0L));
    }
}
