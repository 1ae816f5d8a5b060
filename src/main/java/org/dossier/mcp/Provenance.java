package org.dossier.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** What the result of every tool says of itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Provenance(
        @JsonPropertyDescription("The edition that all of the result is of. Keep it, to ask later what changed since.")
        int edition,

        @JsonPropertyDescription("The address of the whole in this service, in this edition.")
        String address,

        @JsonPropertyDescription("How the result may be used.")
        String rules,

        @JsonPropertyDescription("Give it as the argument 'cursor' to get what comes next; absent at the end.")
        @Nullable
        String next) {

    /** Said with every result, because not every client shows the server's instructions to its model. */
    private static final String RULES =
            "These are claims, not findings. Attribute each; keep its hedge; never average or merge estimates, nor choose one.";

    Provenance(int edition, String address, @Nullable String next) {
        this(edition, address, RULES, next);
    }
}
