package org.dossier.organisation;

import java.time.Instant;
import java.util.List;
import org.dossier.edition.Change;
import org.dossier.edition.Contents;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the dossier says an organisation is. */
@Schema(description = "What the dossier says the organisation is.")
public record Profile(
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

        @Schema(description = "The organisation's names, each a fact of its own; empty when none is on record.")
        List<Name> names,

        @Schema(description = "How many facts of each kind the edition holds.")
        Contents contents,

        @Schema(description = "Where the organisation's resources are.")
        OrganisationLinks links) {

    public Profile {
        names = List.copyOf(names);
    }

    static Profile of(Organisation organisation, List<Name> names, Contents contents) {
        return new Profile(
                organisation.id(),
                organisation.revision(),
                organisation.change(),
                organisation.revisedAt(),
                organisation.name(),
                names,
                contents,
                organisation.links());
    }
}
