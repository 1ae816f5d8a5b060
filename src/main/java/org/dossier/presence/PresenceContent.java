package org.dossier.presence;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A claim of presence as it is published: in all languages, and with the ids of what it refers to. */
@Schema(
        description =
                "A claim of presence as it is published: in all languages, with the ids of everything that it refers to.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "presence",
                        description = "The kind of content."))
public record PresenceContent(
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
                examples = "presence-cl-ojeda")
        String id,

        @Schema(description = "The ISO 3166-1 alpha-2 code of the country.", format = "iso-3166-1", examples = "CL")
        String country,

        @Schema(description = "What the claim says.") PresenceStatus status,

        @Schema(description = "How firmly it is claimed.") Certainty certainty,

        @Schema(description = "The time that the claim is about, in EDTF.", format = "edtf", maxLength = 40)
        String asOf,

        @Schema(
                description =
                        "The parts of the country that the claim names; empty or absent if it names none, which does not mean the"
                                + " whole country.",
                maxItems = 50)
        List<SubdivisionContent> subdivisions,

        @Schema(
                description =
                        "What the claim says that the organisation does there; empty or absent if it names nothing.",
                maxItems = 50)
        List<ActivityContent> activities,

        @Schema(
                description =
                        "The groups there that the claim ties to the organisation; empty or absent if it names none.",
                maxItems = 50)
        List<PartnerContent> partners,

        @JsonUnwrapped AssertionContent assertion)
        implements FactContent {

    public PresenceContent {
        subdivisions = List.copyOf(requireNonNullElse(subdivisions, List.of()));
        activities = List.copyOf(requireNonNullElse(activities, List.of()));
        partners = List.copyOf(requireNonNullElse(partners, List.of()));
    }

    /** A part of the country that a claim names. */
    @Schema(description = "A principal part of the country: a state, a region, a department.")
    public record SubdivisionContent(
            @Schema(description = "ISO 3166-2 code.", pattern = "^[A-Z]{2}-[A-Z0-9]{1,3}$", examples = "CL-RM")
            String code,

            @Schema(description = "Its name.") LocalisedText name) {}

    /** What a claim says that the organisation does in the country. */
    @Schema(description = "What the claim says that the organisation does there.")
    public record ActivityContent(
            @Schema(
                    description = "The activity in snake case, the same in all countries.",
                    pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                    maxLength = 64,
                    examples = "sex_trafficking")
            String code,

            @Schema(description = "The activity in words.") LocalisedText name) {}

    /** Another group, and its tie to the organisation in the country. */
    @Schema(description = "Another group, and its tie to the organisation according to the claim.")
    public record PartnerContent(
            @Schema(
                    description = "The group's id in kebab case, the same in all facts.",
                    pattern = Ref.ID,
                    maxLength = Ref.LONGEST_ID,
                    examples = "eln")
            String id,

            @Schema(description = "The group's name.") LocalisedText name,

            @Schema(description = "The kind of tie.") Partner.Tie tie) {}
}
