package org.dossier.organisation;

import java.time.Instant;
import org.dossier.edition.Change;
import org.dossier.edition.View;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation, as a list shows it. */
@Schema(description = "An organisation that facts are about.")
public record Organisation(
        @Schema(description = "The organisation's id.", examples = "tren-de-aragua")
        String id,

        @Schema(description = "Which revision of the organisation's entry this is, counted from 1.", examples = "1")
        int revision,

        @Schema(description = "The kind of change that made this revision.")
        Change change,

        @Schema(description = "When this revision was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant revisedAt,

        @Schema(description = "The name to show.", examples = "Tren de Aragua")
        String name,

        @Schema(description = "Where the organisation's resources are.")
        OrganisationLinks links) {

    static Organisation of(OrganisationEntity row, View view) {
        return new Organisation(
                row.id.organisation(),
                row.id.revision(),
                row.change(),
                row.revisedAt(),
                row.name.in(view.language()),
                OrganisationLinks.of(row.id.organisation(), view));
    }
}
