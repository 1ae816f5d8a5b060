package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** An organisation's entry as it is published: in all languages. */
@Schema(
        description = "An organisation's entry as it is published: in all languages.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "organisation",
                        description = "The kind of content."))
public record OrganisationContent(
        @Schema(
                description = "Its id, unique among the organisations.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "tren-de-aragua")
        String id,

        @Schema(description = "The name to show.") LocalisedText name)
        implements Content {

    @Override
    @JsonIgnore
    public Ref ref() {
        return Ref.organisation(id);
    }

    @Override
    @JsonIgnore
    public List<Mention> mentions() {
        return List.of();
    }
}
