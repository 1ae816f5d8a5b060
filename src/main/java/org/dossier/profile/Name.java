package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.Assertion;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One name of an organisation. */
@Schema(description = "One name of the organisation, with who uses it.")
public record Name(
        @JsonUnwrapped Revision revised,

        @Schema(description = "The name as it is written.", examples = "Tren de Aragua")
        String name,

        @Schema(
                description = "The language of the name (BCP 47); `und` for an abbreviation of no language.",
                examples = "es")
        String language,

        @Schema(description = "What kind of name it is.") Type type,

        @JsonUnwrapped Assertion assertion,
        @Schema(description = "Where to read it.") RevisedLinks links) {

    /** What kind of name it is. */
    @Schema(name = "NameType", description = "What kind of name it is.")
    public enum Type {
        PRIMARY,
        TRANSLATION,
        ABBREVIATION
    }
}
