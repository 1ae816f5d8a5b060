package org.dossier.http.parameter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a filter that matches nothing from one that never could: a misspelt value is a mistake to report, not an empty list.
 * To be asked only where a list came out empty, so that the common case costs no question to the store.
 */
public final class KnownValues {

    private KnownValues() {}

    /**
     * @param filters the open-ended filters by the name of their parameter, those not given being null
     * @param known what values a parameter can match
     * @throws ProblemException naming the first filter whose value nothing has, and the values that something has
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
