package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dossier.assertion.Caveat;
import org.dossier.catalogue.Dataset;
import org.dossier.edition.FactCounts;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the dossier says an organisation is. */
@Schema(
        description =
                "What the dossier says the organisation is. Every entry is a fact of its own, with its revision and"
                        + " citations; a section is empty if the edition holds no such fact. Leaders, relations and designations"
                        + " are lists of their own, behind `links`.")
public record Profile(
        @JsonUnwrapped Revision revised,

        @Schema(description = "The name to show.", examples = "Tren de Aragua")
        String name,

        @Schema(description = "Its names and their translations, the primary one first.")
        List<Name> names,

        @Schema(description = "Competing accounts of where the name comes from.")
        List<Statement> nameOrigins,

        @Schema(description = "Where and when it began, by different accounts.")
        List<Statement> origins,

        @Schema(description = "What it is said to do.") List<Statement> activities,

        @Schema(description = "How it is said to be organised.")
        List<Statement> structure,

        @Schema(description = "Where it is, or was, based.") List<Statement> bases,

        @Schema(description = "Its size in words; numbers are figures.")
        List<Statement> size,

        @Schema(description = "Its state according to claimants: active, pursued, dismantled, or not existing at all.")
        List<Statement> status,

        @Schema(description = "What we say once of all figures of a scope, or of some metrics.")
        List<Caveat> caveats,

        @Schema(description = "How many facts of each kind the edition holds.")
        FactCounts contents,

        @Schema(description = "Links to the organisation's resources.")
        OrganisationLinks links,

        @Schema(hidden = true, description = "For linked data: the facts as a data set.") @JsonIgnore
        Dataset dataset) {

    public Profile {
        names = List.copyOf(names);
        nameOrigins = List.copyOf(nameOrigins);
        origins = List.copyOf(origins);
        activities = List.copyOf(activities);
        structure = List.copyOf(structure);
        bases = List.copyOf(bases);
        size = List.copyOf(size);
        status = List.copyOf(status);
        caveats = List.copyOf(caveats);
    }
}
