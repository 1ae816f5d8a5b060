package org.dossier.http.parameter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Rejects filter values that no fact has, so that a misspelt value is an error instead of an empty list. Check only
 * lists that are empty, so that other reads need no further query.
 */
public final class KnownValues {

    private KnownValues() {}

    /**
     * @param filters values by the name of their parameter; null if the parameter is absent
     * @param known the values of a parameter that facts have
     * @throws ProblemException for the first filter whose value no fact has, with the values that facts have
     */
    public static void check(Map<String, @Nullable String> filters, Function<String, List<String>> known) {
        filters.forEach((parameter, value) -> {
            if (value != null) {
                List<String> allowed = known.apply(parameter);
                if (!allowed.contains(value)) {
                    throw ProblemException.notAllowed(parameter, value, allowed);
                }
            }
        });
    }
}
