package org.dossier.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.Assertion;
import org.dossier.date.PartialDate;
import org.dossier.revision.FactKind;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact of any kind: what all facts have. */
@Schema(description = "A fact of any kind: what all facts have. `links.resource` leads to what only its kind has.")
public record Fact(
        @JsonUnwrapped Revision revised,

        @Schema(description = "The kind of fact.") FactKind kind,

        @Schema(
                description =
                        "The time that it is about: for an event when it happened, for a designation when it took effect; null if"
                                + " that is not known.",
                nullable = true)
        @Nullable
        PartialDate asOf,

        @JsonUnwrapped Assertion assertion,

        @Schema(description = "Where the fact is.") Links links) {

    /** Where a fact is. */
    @Schema(name = "FactLinks", description = "Where the fact is.")
    public record Links(
            @Schema(description = "This fact.", format = "uri-reference")
            String self,

            @Schema(
                    description =
                            "The resource of its kind that shows it whole: a figure, an event, a relation, a designation, a statement on"
                                    + " the leadership; the country; the profile.",
                    format = "uri-reference")
            String resource,

            @Schema(description = "All its revisions.", format = "uri-reference")
            String history) {}
}
