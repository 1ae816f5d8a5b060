package org.dossier.edition;

import jakarta.ws.rs.QueryParam;
import org.dossier.revision.Change;
import org.dossier.revision.WhereClause;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Selects changes by what kind they are of, and how much they matter. */
public record KindFilter(
        @QueryParam("kind")
        @Parameter(
                description = "Only changes of this kind: `correction` makes the log a page of corrections.",
                schema = @Schema(implementation = Change.class))
        @Nullable
        Change kind,

        @QueryParam("severity")
        @Parameter(description = "Only changes of this severity.", schema = @Schema(implementation = Severity.class))
        @Nullable
        Severity severity) {

    /** Whether a change is one of those. */
    public boolean matches(ChangeLogEntry change) {
        return (kind == null || kind == change.change()) && (severity == null || severity == change.severity());
    }

    boolean isAll() {
        return kind == null && severity == null;
    }

    /**
     * Adds the conditions to a clause.
     *
     * @param change the alias of the change in the query
     */
    WhereClause addTo(WhereClause clause, String change) {
        return clause.and(change + ".change = :kind", "kind", kind == null ? null : Vocabulary.word(kind))
                .and(change + ".severity = :severity", "severity", severity == null ? null : Vocabulary.word(severity));
    }
}
