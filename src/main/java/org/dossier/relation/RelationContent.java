package org.dossier.relation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A relation as it is published: in all languages, and with the ids of what it refers to. */
@Schema(
        description = "A relation as it is published: in all languages, with the ids of everything that it refers to.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "relation",
                        description = "The kind of content."))
public record RelationContent(
        @Schema(
                description = "The id of the organisation that it is about.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "tren-de-aragua")
        String organisation,

        @Schema(
                description = "Its id, unique in the organisation; says who and what.",
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID,
                examples = "relation-eln")
        String id,

        @Schema(description = "What kind of relation it is.")
        Relation.Type type,

        @Schema(description = "The other organisation.") OtherContent other,

        @Schema(
                description =
                        "The ISO 3166-1 alpha-2 code of the other's country; null if it has none or none is named.",
                nullable = true,
                format = "iso-3166-1",
                examples = "CO")
        @Nullable
        String otherCountry,

        @Schema(description = "How firmly it is asserted.") Certainty certainty,

        @Schema(
                description = "The time that it is about, in EDTF; null if that is not known.",
                nullable = true,
                format = "edtf",
                maxLength = 40)
        @Nullable
        String asOf,

        @JsonUnwrapped AssertionContent assertion)
        implements FactContent {

    /** The other organisation of a relation. */
    @Schema(description = "The other organisation of a relation. It need not have a dossier.")
    public record OtherContent(
            @Schema(
                    description = "An id in kebab case, the same in all facts that name it.",
                    pattern = Ref.ID,
                    maxLength = Ref.LONGEST_ID,
                    examples = "eln")
            String id,

            @Schema(description = "The name.") LocalisedText name) {}
}
