package org.dossier.revision;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the where-clause of a list's query from a condition and optional filters. */
public final class WhereClause {

    private final StringBuilder clause;
    private final Map<String, Object> parameters;

    /** @param clause the first condition, with its {@code parameters} */
    public WhereClause(String clause, Map<String, Object> parameters) {
        this.clause = new StringBuilder(clause);
        this.parameters = new HashMap<>(parameters);
    }

    /** Adds a condition whose parameters are {@link #set}. */
    public WhereClause where(String condition) {
        clause.append(" and ").append(condition);
        return this;
    }

    /**
     * Adds a filter, if it has a value.
     *
     * @param filter a condition on the parameter {@code name}
     * @param value null: the filter was not given
     */
    public WhereClause and(String filter, String name, @Nullable Object value) {
        return value == null ? this : where(filter).set(name, value);
    }

    /** Sets a parameter of the clause. */
    public WhereClause set(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    public String clause() {
        return clause.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
