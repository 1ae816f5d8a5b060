package org.dossier.designation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A designation as it is published: in all languages, and with the ids of what it refers to. */
@Schema(
        description =
                "A designation as it is published: in all languages, with the ids of everything that it refers to.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "designation",
                        description = "The kind of content."))
public record DesignationContent(
        @Schema(
                description = "The id of the organisation that it is about.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "tren-de-aragua")
        String organisation,

        @Schema(
                description = "Its id, unique in the organisation; says who and what.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID)
        String id,

        @Schema(
                description = "The ISO 3166-1 alpha-2 code of the country whose law it is.",
                format = "iso-3166-1",
                examples = "US")
        String jurisdiction,

        @Schema(
                description =
                        "Whose act it is: the id of the government, parliament or court as a claimant, who is also cited.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID)
        String authority,

        @Schema(description = "The authority's own term.") LocalisedText label,

        @Schema(description = "The law or order that it rests on; null if the sources name none.", nullable = true)
        @Nullable
        LocalisedText legalBasis,

        @Schema(description = "What follows from it in law; null if the sources do not say.", nullable = true) @Nullable
        LocalisedText legalEffect,

        @Schema(description = "When it took effect, in EDTF.", format = "edtf", maxLength = 40)
        String effective,

        @Schema(
                description = "When it ended, in EDTF; null if no end is known.",
                nullable = true,
                format = "edtf",
                maxLength = 40)
        @Nullable
        String ended,

        @JsonUnwrapped AssertionContent assertion)
        implements FactContent {

    @Override
    public Stream<Mention> others() {
        return Stream.of(new Mention("/authority", Ref.claimant(authority)));
    }
}
