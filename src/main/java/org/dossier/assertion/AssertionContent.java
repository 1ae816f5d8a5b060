package org.dossier.assertion;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the contents of all kinds of facts have: what is asserted, about whom, and by whom. */
@Schema(description = "What is asserted, about whom, and by whom.")
public record AssertionContent(
        @Schema(
                description =
                        "What the source supports, and nothing else: one sentence with date, hedge and attribution, at most 30"
                                + " words.")
        LocalisedText statement,

        @Schema(
                description =
                        "What we add, in at most 25 words, for example that no court ruling was found; null if there is nothing."
                                + " What holds for a whole metric or scope stands in the organisation's entry.",
                nullable = true)
        @Nullable
        LocalisedText caveat,

        @Schema(
                description =
                        "A sentence that is ready for a news story: hedge, value, date, and one claimant with one outlet; at most"
                                + " 25 words.")
        LocalisedText print,

        @Schema(
                description =
                        "The people whom the fact is about or names; empty or absent if there are none. To be named is"
                                + " not to be accused.",
                maxItems = 50)
        List<PersonContent> people,

        @Schema(description = "The day on which an editor last checked whether the fact still stands.", format = "date")
        String reviewedOn,

        @Schema(
                description =
                        "Who asserts it, who passed it on, and where it stands. The attribution line names the claimant of the"
                                + " first.",
                minItems = 1,
                maxItems = 20)
        List<CitationContent> citations) {

    public AssertionContent {
        people = List.copyOf(requireNonNullElse(people, List.of()));
        citations = List.copyOf(requireNonNullElse(citations, List.of()));
    }

    /** A person whom a fact names. */
    @Schema(description = "A person whom a fact names.")
    public record PersonContent(
            @Schema(
                    description = "An id in kebab case, the same in all facts that name the person.",
                    pattern = Ref.ID,
                    maxLength = Ref.LONGEST_ID,
                    examples = "ronald-ojeda")
            String id,

            @Schema(description = "The name.") LocalisedText name) {}
}
