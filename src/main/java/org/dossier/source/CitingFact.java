package org.dossier.source;

import org.dossier.edition.FactKind;
import org.dossier.edition.SelfLink;
import org.dossier.edition.View;
import org.dossier.http.parameter.Vocabulary;
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

    static CitingFact of(CitedRow row, View view) {
        CitationId id = row.citation().id;
        FactKind kind = Vocabulary.constant(FactKind.class, row.factKind());
        return new CitingFact(
                id.organisation(),
                id.fact(),
                kind,
                id.revision(),
                row.write(view.language()),
                new SelfLink(view.link(kind.path(id.organisation(), id.fact()))));
    }
}
