package org.dossier.edition;

import java.time.Instant;
import org.dossier.http.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One publication of changes. */
@Schema(description = "One publication of changes: all of them became visible together.")
public record Edition(
        @Schema(description = "Counted from 1, for the whole service.", examples = "1")
        int number,

        @Schema(description = "When it was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant publishedAt,

        @Schema(description = "What the edition brings, in the editors' words.")
        String note,

        @Schema(description = "Where the edition is.") SelfLink links) {

    static Edition of(EditionEntity row, Language language) {
        return new Edition(
                row.number,
                row.publishedAt,
                row.note.in(language),
                new SelfLink(EditionResource.PATH + "/" + row.number));
    }
}
