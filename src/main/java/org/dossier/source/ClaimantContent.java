package org.dossier.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A claimant as it is published: in all languages. */
@Schema(
        description = "A claimant as it is published: in all languages.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "claimant",
                        description = "The kind of content."))
public record ClaimantContent(
        @Schema(
                description = "Its id, unique among the claimants.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "ronna-risquez")
        String id,

        @Schema(description = "What the claimant is.") ClaimantKind kind,

        @Schema(description = "The claimant's name, as a list shows it.")
        LocalisedText name,

        @Schema(description = "The claimant as an attribution line names it.")
        LocalisedText byline,

        @Schema(description = "Who this is, or was at the time; null if the name is enough.", nullable = true) @Nullable
        LocalisedText description)
        implements Content {

    @Override
    @JsonIgnore
    public Ref ref() {
        return Ref.claimant(id);
    }

    @Override
    @JsonIgnore
    public List<Mention> mentions() {
        return List.of();
    }
}
