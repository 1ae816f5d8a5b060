package org.dossier.organisation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.dossier.edition.Change;
import org.dossier.edition.View;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.Citation;
import org.dossier.source.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One name of an organisation: a statement of its profile. */
@Schema(description = "One name of the organisation, with who uses it.")
public record Name(
        @Schema(description = "The fact's id, unique in its organisation.", examples = "name-primary")
        String id,

        @Schema(description = "Which revision of the fact this is, counted from 1.", examples = "1")
        int revision,

        @Schema(description = "The kind of change that made this revision.")
        Change change,

        @Schema(description = "When this revision was published (RFC 3339, UTC).", examples = "2026-11-22T12:00:00Z")
        Instant revisedAt,

        @Schema(description = "The name as it is written.", examples = "Tren de Aragua")
        String name,

        @Schema(description = "The language of the name (BCP 47).", examples = "es")
        String language,

        @Schema(description = "What kind of name it is.") Type type,

        @Schema(description = "The statement as a sentence.")
        String statement,

        @Schema(description = "The attribution line, ready to print.", examples = "BBC News")
        String attribution,

        @Schema(description = "Who uses the name, and where it stands; at least one.")
        List<Citation> citations) {

    /** What kind of name it is. */
    @Schema(name = "NameType", description = "What kind of name it is.")
    public enum Type {
        @JsonProperty("primary")
        PRIMARY,
        @JsonProperty("translation")
        TRANSLATION,
        @JsonProperty("abbreviation")
        ABBREVIATION
    }

    public Name {
        citations = List.copyOf(citations);
    }

    static Name of(StatementEntity row, Provenance provenance, View view) {
        return new Name(
                row.fact(),
                row.revision(),
                row.change(),
                row.revisedAt(),
                requireNonNull(row.name),
                requireNonNull(row.nameLanguage),
                Vocabulary.constant(Type.class, requireNonNull(row.type)),
                row.statement.in(view.language()),
                provenance.attribution(),
                provenance.citations());
    }
}
