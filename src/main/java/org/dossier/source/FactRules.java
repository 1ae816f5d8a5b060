package org.dossier.source;

import java.util.List;
import org.dossier.http.body.Faults;
import org.dossier.revision.ContentRules;

/**
 * The rules of one kind of fact, and those that hold for all kinds.
 *
 * @param <C> what a revision of it says
 */
public interface FactRules<C extends FactContent> extends ContentRules<C> {

    @Override
    default void check(C content, Faults faults) {
        List<CitationContent> citations = content.citations();
        for (int i = 0; i < citations.size(); i++) {
            CitationContent citation = citations.get(i);
            boolean notSeen = citation.checked() != null && citation.checked().how() == CheckMethod.NOT_SEEN;
            faults.addIf(
                    notSeen && citation.locator() != null,
                    "/citations/" + i + "/locator",
                    "A passage that was not seen has no locator.");
            faults.addIf(
                    !notSeen
                            && citation.locator() == null
                            && citation.checked() != null
                            && citation.checked().how() != null,
                    "/citations/" + i + "/locator",
                    "A passage that was checked has a locator.");
        }
        checkFact(content, faults);
    }

    /** The rules of the kind. Values that the schema rejected are null. */
    default void checkFact(C fact, Faults faults) {}
}
