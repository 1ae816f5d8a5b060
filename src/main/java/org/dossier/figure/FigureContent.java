package org.dossier.figure;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionContent;
import org.dossier.assertion.FactContent;
import org.dossier.revision.Ref;
import org.dossier.text.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** A figure as it is published: in all languages, and with the ids of what it refers to. */
@Schema(
        description = "A figure as it is published: in all languages, with the ids of everything that it refers to.",
        properties =
                @SchemaProperty(
                        name = "subject",
                        type = SchemaType.STRING,
                        enumeration = "figure",
                        description = "The kind of content."))
public record FigureContent(
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
                examples = "members-others")
        String id,

        @Schema(
                description = "What is measured, in snake case.",
                pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                maxLength = 64,
                examples = "membership_total")
        String metric,

        @Schema(description = "What it is about; null for the organisation as a whole.", nullable = true) @Nullable
        AboutContent about,

        @Schema(description = "The metric's name: the same for all figures of the metric about the same thing.")
        LocalisedText label,

        @Schema(description = "What the figure measures.") Scope scope,

        @Schema(description = "How prominent the figure is.")
        Role role,

        @Schema(
                description =
                        "The number, in `unit`, with at most six decimal places; null if the claimant gives a range or words.",
                nullable = true)
        @Nullable
        BigDecimal value,

        @Schema(description = "The lower end of a range; null if there is none.", nullable = true) @Nullable
        BigDecimal low,

        @Schema(description = "The upper end of a range; null if there is none.", nullable = true) @Nullable
        BigDecimal high,

        @Schema(description = "The value in words; null if it is a number or a range alone.", nullable = true) @Nullable
        LocalisedText valueText,

        @Schema(
                description = "The unit: an ISO 4217 code for money, otherwise snake case.",
                pattern = "^([A-Z]{3}|[a-z0-9]+(_[a-z0-9]+)*)$",
                maxLength = 32,
                examples = "people")
        String unit,

        @Schema(
                description = "What the unit is counted per, in snake case; null for a plain quantity.",
                nullable = true,
                pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                maxLength = 32)
        @Nullable
        String per,

        @Schema(
                description =
                        "What the number is made up of, in snake case, where numbers of one metric differ in that; null if the sources do not differ in it.",
                nullable = true,
                pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                maxLength = 32,
                examples = "soldiers_and_police")
        @Nullable
        String composition,

        @Schema(
                description =
                        "How sure it is that what was counted belongs there, in snake case, where numbers of one metric differ in that; null if the sources do not differ in it.",
                nullable = true,
                pattern = "^[a-z0-9]+(_[a-z0-9]+)*$",
                maxLength = 32,
                examples = "believed")
        @Nullable
        String degree,

        @Schema(description = "How the claimant hedges the value.")
        Qualifier qualifier,

        @Schema(
                description = "What the value was derived from; empty or absent if the source prints it.",
                maxItems = 20)
        List<Derivation> derivedFrom,

        @Schema(description = "The time that the value is about, in EDTF.", format = "edtf", maxLength = 40)
        String asOf,

        @Schema(
                description = "When the claimant said it, in EDTF; null if that is not known.",
                nullable = true,
                format = "edtf",
                maxLength = 40)
        @Nullable
        String stated,

        @JsonUnwrapped AssertionContent assertion)
        implements FactContent {

    public FigureContent {
        value = plain(value);
        low = plain(low);
        high = plain(high);
        derivedFrom = List.copyOf(requireNonNullElse(derivedFrom, List.of()));
    }

    /** Without zeros at the end: 10.0 is 10. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    @Override
    public Stream<Mention> others() {
        return IntStream.range(0, derivedFrom.size())
                .filter(i -> derivedFrom.get(i).fact() != null)
                .mapToObj(i -> new Mention(
                        "/derivedFrom/" + i + "/fact",
                        Ref.fact(organisation, String.valueOf(derivedFrom.get(i).fact())),
                        derivedFrom.get(i).revision()));
    }

    @Override
    public Stream<String> peopleIds() {
        return Stream.concat(
                FactContent.super.peopleIds(),
                Stream.ofNullable(about)
                        .filter(thing -> thing.kind() == About.Kind.PERSON)
                        .map(AboutContent::id));
    }

    /** What a figure is about when it is not the organisation as a whole. */
    @Schema(description = "What a figure is about when it is not the organisation as a whole.")
    public record AboutContent(
            @Schema(description = "What kind of thing it is.")
            About.Kind kind,

            @Schema(
                    description = "Its id: for a country the ISO 3166-1 alpha-2 code, otherwise kebab-case.",
                    pattern = "^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$",
                    maxLength = Ref.LONGEST_ID)
            String id,

            @Schema(description = "Its name; null for a country, whose name follows from its code.", nullable = true)
            @Nullable
            LocalisedText name) {}
}
