package org.dossier.assertion;

import java.time.LocalDate;
import java.util.List;
import org.dossier.reference.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What facts of all kinds have on the wire: what is asserted, about whom, by whom, and whether it is disputed. */
@Schema(description = "What is asserted, about whom, and by whom.")
public record Assertion(
        @Schema(
                description =
                        "What the source supports, and nothing else, as one sentence with date, hedge and attribution.",
                examples =
                        "Other estimates put the membership of Tren de Aragua at roughly half of 5,000, BBC News reported"
                                + " in March 2025.")
        String statement,

        @Schema(description = "What we add to the statement; null if there is nothing.", nullable = true) @Nullable
        String caveat,

        @Schema(
                description =
                        "A sentence that is ready for a news story: hedge, value, date, and one claimant with one outlet.",
                examples =
                        "Other estimates put the gang's membership at roughly half of 5,000, BBC News reported in March"
                                + " 2025.")
        String print,

        @Schema(
                description =
                        "The people whom the fact is about or names; empty if there are none. To be named is not to be accused.")
        List<Party> people,

        @Schema(
                description =
                        "The attribution line, ready to print: the claimant of the first citation, and the outlet that reported"
                                + " it.",
                examples = "Ronna Rísquez, as reported by BBC News")
        String attribution,

        @Schema(description = "Who asserts it, who passed it on, and where it stands; at least one.")
        List<Citation> citations,

        @Schema(
                description = "The day on which an editor last checked whether the fact still stands.",
                examples = "2026-11-22")
        LocalDate reviewedOn,

        @Schema(description = "The ids of the disputes that the fact is part of; empty if it is part of none.")
        List<String> disputes) {

    public Assertion {
        people = List.copyOf(people);
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }
}
