package org.dossier.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A statement of a profile as it is published: in all languages, and with the ids of what it refers to. */
@Schema(
        description =
                "A statement of a profile as it is published: in all languages, with the ids of everything that it refers"
                        + " to.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "profile",
                        description = "The kind of content."))
public record StatementContent(
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
                examples = "base-tocoron")
        String id,

        @Schema(description = "What of the organisation it is about.")
        Aspect aspect,

        @Schema(
                description =
                        "What it says, in snake case, where its aspect can say different things: of a name, what kind of name it"
                                + " is (see `NameType`); of the leadership, what is said of the person (see `LeadershipStatus`); of an"
                                + " activity, which one it is; otherwise null.",
                nullable = true,
                pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                maxLength = 32,
                examples = "sex_trafficking")
        @Nullable
        String type,

        @Schema(
                description =
                        "The name as it is written; null for all but names: the aspect `name`, and the type `also_known_as`.",
                nullable = true,
                minLength = 1,
                maxLength = 200,
                examples = "Tren de Aragua")
        @Nullable
        String name,

        @Schema(
                description =
                        "The language of the name (BCP 47), `und` for an abbreviation of no language; null if there is no"
                                + " `name`.",
                nullable = true,
                pattern = "^[a-z]{2,3}$",
                examples = "es")
        @Nullable
        String nameLanguage,

        @Schema(
                description =
                        "The person's id in kebab case, the same in all facts that name it; null for all aspects but"
                                + " `leadership`.",
                nullable = true,
                pattern = Ref.ID,
                maxLength = Ref.LONGEST_ID)
        @Nullable
        String personId,

        @Schema(
                description = "The person's name; null for all aspects but `leadership`.",
                nullable = true,
                minLength = 1,
                maxLength = 200)
        @Nullable
        String personName,

        @Schema(
                description =
                        "The own name of the place that it is about; null if it is about none, or only a country or a part of it"
                                + " is known.",
                nullable = true)
        @Nullable
        LocalisedText place,

        @Schema(
                description = "The ISO 3166-1 alpha-2 code of the place's country; null if it is about no place.",
                nullable = true,
                format = "iso-3166-1",
                examples = "VE")
        @Nullable
        String country,

        @Schema(
                description = "The ISO 3166-2 code of the part of the country; null if it is not known.",
                nullable = true,
                pattern = "^[A-Z]{2}-[A-Z0-9]{1,3}$",
                examples = "VE-D")
        @Nullable
        String subdivision,

        @Schema(description = "The name of the part of the country; null if there is no code.", nullable = true)
        @Nullable
        LocalisedText subdivisionName,

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

    @Override
    public Stream<String> peopleIds() {
        return Stream.concat(FactContent.super.peopleIds(), Stream.ofNullable(personId));
    }
}
