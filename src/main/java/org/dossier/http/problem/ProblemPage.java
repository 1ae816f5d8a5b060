package org.dossier.http.problem;

import org.dossier.text.Language;

/** Tells people what programs read as a problem. Pages answer so. */
public interface ProblemPage {

    /** @return HTML in the language */
    String of(Problem problem, Language language);
}
