package org.dossier.profile;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dossier.revision.Content;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

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

    /** A caveat for all figures of a scope, or of some metrics. */
    @Schema(description = "A caveat for all figures of a scope, or of some metrics. It has one of the two.")
    public record CaveatContent(
            @Schema(
                    description = "The scope: see `Scope`; null if it is about metrics.",
                    nullable = true,
                    pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                    maxLength = 64)
            @Nullable
            String scope,

            @Schema(description = "The metrics; empty or absent if it is about a scope.", maxItems = 50)
            List<String> metrics,

            @Schema(description = "The caveat.") LocalisedText text) {

        public CaveatContent {
            metrics = List.copyOf(requireNonNullElse(metrics, List.of()));
        }
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
