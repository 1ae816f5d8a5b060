package org.dossier.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.edition.Revision;
import org.dossier.edition.View;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation, as a list shows it. */
@Schema(description = "An organisation that facts are about.")
public record Organisation(
        @JsonUnwrapped Revision revised,

        @Schema(description = "The name to show.", examples = "Tren de Aragua")
        String name,

        @Schema(description = "Where the organisation's resources are.")
        OrganisationLinks links) {

    static Organisation of(OrganisationEntity row, View view) {
        return new Organisation(
                row.revised(row.id.organisation(), row.id.revision()),
                row.name.in(view.language()),
                OrganisationLinks.of(row.id.organisation(), view));
    }
}
