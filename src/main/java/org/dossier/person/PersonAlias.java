package org.dossier.person;

import org.dossier.date.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another name of a person, as somebody prints it. */
@Schema(description = "Another name of the person, as somebody prints it.")
public record PersonAlias(
        @Schema(description = "The name as it is printed.", examples = "Niño Guerrero")
        String name,

        @Schema(description = "The language of the name (BCP 47); `und` if it is of none.", examples = "es")
        String language,

        @Schema(description = "When it was printed.") PartialDate asOf,
        @Schema(description = "The fact that has it.") FactLine fact) {}
