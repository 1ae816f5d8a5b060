package org.dossier.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.dossier.assertion.LinkedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an {@code Observation} of schema.org. That type has no property for sources; the claim about the observation names
 * them.
 *
 * @param id the address of the figure
 * @param identifier the organisation, the figure and its revision
 * @param value a number, or words where the figure has none
 * @param measurementQualifier how the claimant hedges the value
 * @param measurementMethod "derived" if we derived the value; otherwise null
 * @param observationDate the time that the value is about, in EDTF
 */
record Observation(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String identifier,
        String name,
        Measured measuredProperty,
        Subject observationAbout,
        @Nullable Object value,
        @Nullable BigDecimal minValue,
        @Nullable BigDecimal maxValue,
        String unitText,
        String measurementQualifier,
        @Nullable String measurementMethod,
        String observationDate,
        LinkedClaim subjectOf) {

    /** What is measured. */
    record Measured(@JsonProperty("@type") String type, String identifier, String name) {}

    /** What the figure is about; the organisation itself has only its address. */
    record Subject(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") @Nullable String id,
            @Nullable String identifier,
            @Nullable String name) {

        static Subject of(About about) {
            String type =
                    switch (about.kind()) {
                        case PERSON -> "Person";
                        case COUNTRY -> "Country";
                        case PLACE -> "Place";
                        case LAW -> "Legislation";
                        case GROUP, CASE -> "Thing";
                    };
            return new Subject(type, null, about.id(), about.name());
        }
    }
}
