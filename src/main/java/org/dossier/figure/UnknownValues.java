package org.dossier.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dossier.edition.View;
import org.dossier.http.problem.ProblemException;

/**
 * Tells a filter that matches nothing from one that never could: a misspelt metric is a mistake to report, not an empty
 * list. Looks only where a list came out short, so that the common case costs no question to the store.
 */
final class UnknownValues {

    private UnknownValues() {}

    /** @throws ProblemException naming the first value that no figure of the organisation has, and those that some have */
    static void check(FigureRepository figures, View view, String organisation, FigureFilter filter, int found) {
        if (filter.ids() != null && found < filter.ids().names().size()) {
            List<String> missing = new ArrayList<>(filter.ids().names());
            missing.removeAll(figures.everPublished(view, organisation, missing));
            if (!missing.isEmpty()) {
                throw ProblemException.notAllowed("ids", missing.get(0), figures.values(view, organisation, "ids"));
            }
        }
        if (found > 0) {
            return;
        }
        Map<String, String> given = new LinkedHashMap<>();
        given.put("metric", filter.metric());
        given.put("about", filter.about());
        given.put("claimant", filter.claimant());
        given.put("source", filter.source());
        given.values().removeIf(Objects::isNull);
        given.forEach((parameter, value) -> {
            List<String> allowed = figures.values(view, organisation, parameter);
            if (!allowed.contains(value)) {
                throw ProblemException.notAllowed(parameter, value, allowed);
            }
        });
    }
}
