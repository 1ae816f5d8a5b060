package org.dossier.assertion;

import org.dossier.revision.FactKind;
import org.dossier.revision.Ref;
import org.dossier.revision.SelfLink;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact with one of its citations. */
@Schema(description = "A fact with one of its citations.")
public record CitingFact(
        @Schema(description = "The organisation that the fact is about.", examples = "tren-de-aragua")
        String organisation,

        @Schema(description = "The fact's id.", examples = "members-risquez")
        String fact,

        @Schema(description = "The kind of fact.") FactKind kind,

        @Schema(description = "The fact's revision.", examples = "1")
        int revision,

        @Schema(description = "What the fact states, in one sentence.")
        String statement,

        @Schema(description = "The citation.") Citation citation,

        @Schema(description = "Where the fact is.") SelfLink links) {

    static CitingFact of(Ref fact, int revision, Subject kind, String statement, Citation citation, Snapshot snapshot) {
        return new CitingFact(
                fact.space(),
                fact.id(),
                FactKind.of(kind),
                revision,
                statement,
                citation,
                new SelfLink(snapshot.link(kind.path(fact))));
    }
}
