package org.dossier.profile;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dossier.assertion.CaveatContent;
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

        @Schema(description = "The name to show.") LocalisedText name,

        @Schema(
                description =
                        "What we say once of all figures of a scope or of some metrics; empty or absent if there is nothing.",
                maxItems = 50)
        List<CaveatContent> caveats)
        implements Content {

    public OrganisationContent {
        caveats = List.copyOf(requireNonNullElse(caveats, List.of()));
    }

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
