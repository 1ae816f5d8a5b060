package org.dossier.assertion;

import java.util.List;
import org.dossier.http.body.Faults;
import org.dossier.revision.ContentRules;
import org.dossier.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of fact, and those that hold for all kinds.
 *
 * @param <C> what a revision of it says
 */
public interface FactRules<C extends FactContent> extends ContentRules<C> {

    /** In words. */
    int LONGEST_STATEMENT = 30;

    int LONGEST_CAVEAT = 25;
    int LONGEST_PRINT = 25;

    @Override
    default void check(C content, Faults faults) {
        checkLength(content.assertion().statement(), LONGEST_STATEMENT, "/statement", faults);
        checkLength(content.assertion().caveat(), LONGEST_CAVEAT, "/caveat", faults);
        checkLength(content.assertion().print(), LONGEST_PRINT, "/print", faults);
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

    private static void checkLength(@Nullable LocalisedText text, int words, String pointer, Faults faults) {
        if (text != null) {
            text.byTag()
                    .forEach((language, sentence) -> faults.addIf(
                            sentence.strip().split("\\s+").length > words,
                            pointer + "/" + language,
                            "Expected at most " + words + " words."));
        }
    }

    /** The rules of the kind. Values that the schema rejected are null. */
    default void checkFact(C fact, Faults faults) {}
}
