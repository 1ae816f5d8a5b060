package org.dossier.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.dossier.http.language.Language;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the change log. */
@Schema(description = "One line of the change log: what an edition did to one thing, and why.")
public record LoggedChange(
        @Schema(description = "What kind of thing was changed.")
        Subject subject,

        @Schema(
                description = "The organisation that the fact is about; null for sources, claimants and organisations.",
                nullable = true,
                examples = "tren-de-aragua")
        @Nullable
        String organisation,

        @Schema(description = "The id of what was changed.", examples = "members-risquez")
        String id,

        @Schema(description = "The revision that the change made, counted from 1.", examples = "1")
        int revision,

        @Schema(description = "The kind of change.") Change change,
        @Schema(description = "Why it was made.") String reason,

        @Schema(description = "Where to read what was changed, as this edition left it.")
        SelfLink links) {

    /** What can be changed by an edition. */
    @Schema(
            name = "Subject",
            description = "A kind of thing that an edition can change: a kind of fact, or what facts cite.")
    public enum Subject {
        @JsonProperty("organisation")
        ORGANISATION,
        @JsonProperty("claimant")
        CLAIMANT,
        @JsonProperty("source")
        SOURCE,
        @JsonProperty("profile")
        PROFILE,
        @JsonProperty("figure")
        FIGURE,
        @JsonProperty("presence")
        PRESENCE,
        @JsonProperty("event")
        EVENT,
        @JsonProperty("relation")
        RELATION,
        @JsonProperty("designation")
        DESIGNATION;

        String path(@Nullable String organisation, String id) {
            return switch (this) {
                case ORGANISATION -> "/v1/organisations/" + id;
                case CLAIMANT -> "/v1/claimants/" + id;
                case SOURCE -> "/v1/sources/" + id;
                default -> FactKind.valueOf(name()).path(String.valueOf(organisation), id);
            };
        }
    }

    static LoggedChange of(Row row, int edition, Language language) {
        Subject subject = Vocabulary.constant(Subject.class, row.subject());
        return new LoggedChange(
                subject,
                row.organisation(),
                row.id(),
                row.revision(),
                Vocabulary.constant(Change.class, row.change()),
                row.reason().in(language),
                new SelfLink(subject.path(row.organisation(), row.id()) + "?edition=" + edition));
    }

    /** As the store answers the question. */
    record Row(
            String subject,
            @Nullable String organisation,
            String id,
            int revision,
            String change,
            LocalisedText reason) {}
}
