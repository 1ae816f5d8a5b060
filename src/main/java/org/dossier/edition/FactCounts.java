package org.dossier.edition;

import java.util.Map;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many facts of each kind an edition holds about an organisation. */
@Schema(
        name = "Contents",
        description =
                "How many facts of each kind the edition holds about the organisation; zero means that it holds none.")
public record FactCounts(
        @Schema(
                description =
                        "Statements of the profile and on the leadership: names, origin, leaders, activities, structure.")
        long profile,

        @Schema(description = "Figures.") long figures,

        @Schema(description = "Claims of presence in a country.")
        long presence,

        @Schema(description = "Events of the timeline.") long events,

        @Schema(description = "Relations to other organisations.")
        long relations,

        @Schema(description = "Legal designations.") long designations,

        @Schema(description = "Disputes: questions on which facts contradict each other.")
        long disputes,

        @Schema(description = "Gaps: what a source does not say, or what we left out.")
        long gaps) {

    static FactCounts of(Map<Subject, Long> byKind) {
        return new FactCounts(
                byKind.getOrDefault(Subject.PROFILE, 0L),
                byKind.getOrDefault(Subject.FIGURE, 0L),
                byKind.getOrDefault(Subject.PRESENCE, 0L),
                byKind.getOrDefault(Subject.EVENT, 0L),
                byKind.getOrDefault(Subject.RELATION, 0L),
                byKind.getOrDefault(Subject.DESIGNATION, 0L),
                byKind.getOrDefault(Subject.DISPUTE, 0L),
                byKind.getOrDefault(Subject.GAP, 0L));
    }
}
