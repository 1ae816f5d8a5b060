package org.dossier.source;

import org.dossier.edition.FactKind;
import org.dossier.edition.Ref;
import org.dossier.edition.SelfLink;
import org.dossier.edition.View;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact that cites a source, with the citation. */
@Schema(description = "A fact that cites the source, and how.")
public record CitingFact(
        @Schema(description = "The organisation that the fact is about.", examples = "tren-de-aragua")
        String organisation,

        @Schema(description = "The fact's id.", examples = "members-risquez")
        String fact,

        @Schema(description = "The kind of fact.") FactKind kind,

        @Schema(description = "The fact's revision.", examples = "1")
        int revision,

        @Schema(description = "The fact's citation of the source.")
        Citation citation,

        @Schema(description = "Where the fact is.") SelfLink links) {

    static CitingFact of(Ref fact, int revision, FactKind kind, Citation citation, View view) {
        return new CitingFact(
                fact.space(),
                fact.id(),
                kind,
                revision,
                citation,
                new SelfLink(view.link(kind.path(fact.space(), fact.id()))));
    }
}
