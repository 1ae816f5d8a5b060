package org.dossier.timeline;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** An event as it is published: in all languages, and with the ids of what it refers to. */
@Schema(
        description = "An event as it is published: in all languages, with the ids of everything that it refers to.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "event",
                        description = "The kind of content."))
public record EventContent(
        @Schema(
                description = "The id of the organisation whose timeline it is in.",
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
                description = "When it happened, in EDTF, as precisely as the sources say.",
                format = "edtf",
                maxLength = 40)
        String date,

        @Schema(description = "What sort of event it is.") Category category,

        @Schema(description = "How firmly it is asserted; for an event `reported`, `alleged` or `official`.")
        Certainty certainty,

        @Schema(description = "The event in a few words.") LocalisedText title,

        @Schema(
                description =
                        "The ISO 3166-1 alpha-2 codes of the countries that it involves; empty or absent if none is named.",
                maxItems = 50)
        List<String> countries,

        @Schema(
                description =
                        "The other organisations that took part or are affected; empty or absent if there are none. The"
                                + " organisation of the timeline is not repeated.",
                maxItems = 50)
        List<PartyContent> organisations,

        @JsonUnwrapped AssertionContent assertion)
        implements FactContent {

    public EventContent {
        countries = countries == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(countries));
        organisations = List.copyOf(requireNonNullElse(organisations, List.of()));
    }

    /** An organisation that took part in an event or is affected. */
    @Schema(description = "An organisation that took part or is affected. To be named is not to be accused.")
    public record PartyContent(
            @Schema(
                    description = "An id in kebab case, the same in all facts that name it.",
                    pattern = Ref.ID,
                    maxLength = Ref.LONGEST_ID,
                    examples = "ovv")
            String id,

            @Schema(description = "The name.") LocalisedText name) {}
}
