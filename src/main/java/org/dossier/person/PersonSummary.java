package org.dossier.person;

import java.util.List;
import org.dossier.revision.SelfLink;
import org.dossier.source.ClaimantRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person whom facts name, as a list shows them. */
@Schema(description = "A person whom facts name. To be named is not to be accused: see `named`.")
public record PersonSummary(
        @Schema(description = "The person's id, the same in all facts.", examples = "hector-guerrero-flores")
        String id,

        @Schema(description = "The name, as the facts print it.", examples = "Héctor Guerrero Flores")
        String name,

        @Schema(description = "In which part the facts name the person.")
        Naming named,

        @Schema(
                description =
                        "What the person is as a claimant, if the person asserts one of the facts: a journalist, a public official;"
                                + " otherwise null.",
                nullable = true)
        @Nullable
        ClaimantRef claimant,

        @Schema(description = "Other names, the earliest first; empty if no fact gives one.")
        List<PersonAlias> aliases,

        @Schema(
                description =
                        "Roles and statuses, the earliest first, only where the data has a word for them. Empty means that it has none,"
                                + " and nothing else.")
        List<PersonStatus> statuses,

        @Schema(description = "Rewards offered for the person, the earliest first; empty if no fact has one.")
        List<Reward> rewards,

        @Schema(description = "How many facts name the person.", examples = "47")
        int factCount,

        @Schema(description = "Where the person is, with all facts.")
        SelfLink links) {

    public PersonSummary {
        aliases = List.copyOf(aliases);
        statuses = List.copyOf(statuses);
        rewards = List.copyOf(rewards);
    }
}
