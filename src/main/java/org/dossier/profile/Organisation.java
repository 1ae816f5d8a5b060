package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.revision.Revised;
import org.dossier.revision.Revision;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation, as a list shows it. */
@Schema(description = "An organisation that facts are about.")
public record Organisation(
        @JsonUnwrapped Revision revised,

        @Schema(description = "The name to show.", examples = "Tren de Aragua")
        String name,

        @Schema(description = "Links to the organisation's resources.")
        OrganisationLinks links) {

    static Organisation of(Revised<OrganisationContent> revised, Snapshot snapshot) {
        OrganisationContent organisation = revised.content();
        return new Organisation(
                revised.revision(),
                organisation.name().in(snapshot.language()),
                OrganisationLinks.of(organisation.id(), snapshot));
    }
}
