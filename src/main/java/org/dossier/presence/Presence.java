package org.dossier.presence;

import java.util.List;
import org.dossier.reference.Country;
import org.dossier.revision.SelfLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is claimed about an organisation and one country. */
@Schema(
        description =
                "What is claimed about the organisation and one country. The claims stand side by side and are never merged.")
public record Presence(
        @Schema(description = "The country.") Country country,

        @Schema(
                description =
                        "The claims, by the time that they are about, then by id; in a filtered list only those that match; at"
                                + " least one.")
        List<PresenceClaim> claims,

        @Schema(description = "Where the country's claims are.")
        SelfLink links) {

    public Presence {
        claims = List.copyOf(claims);
    }
}
