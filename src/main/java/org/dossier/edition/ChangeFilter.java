package org.dossier.edition;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.http.parameter.QueryString;
import org.dossier.revision.Ref;
import org.dossier.revision.WhereClause;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Selects changes of the log, and editions that have such changes. */
public record ChangeFilter(
        @QueryParam("organisation")
        @Parameter(
                description = "Only changes of this organisation's facts, and of the organisation itself.",
                schema = @Schema(implementation = String.class, pattern = Ref.ID, maxLength = Ref.LONGEST_ID))
        @Nullable
        String organisation,

        @BeanParam KindFilter of) {

    /** Selects all changes. */
    public static final ChangeFilter ALL = new ChangeFilter(null, new KindFilter(null, null));

    boolean isAll() {
        return equals(ALL);
    }

    /** The filter as the query of an address, with its question mark; empty if it selects all changes. */
    public String query() {
        Map<String, String> parameters = new TreeMap<>();
        if (organisation != null) {
            parameters.put("organisation", organisation);
        }
        if (of.kind() != null) {
            parameters.put("kind", Vocabulary.word(of.kind()));
        }
        if (of.severity() != null) {
            parameters.put("severity", Vocabulary.word(of.severity()));
        }
        return parameters.isEmpty() ? "" : "?" + QueryString.write(parameters);
    }

    /** Adds the filter's conditions on the change {@code c} to a clause. */
    WhereClause conditions(String clause, Map<String, Object> parameters) {
        return of.addTo(
                new WhereClause(clause, parameters)
                        .and(
                                "(c.id.space = :organisation or (c.id.space = 'organisations' and c.id.id = :organisation))",
                                "organisation",
                                organisation),
                "c");
    }
}
