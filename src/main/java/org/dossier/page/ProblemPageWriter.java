package org.dossier.page;

import jakarta.inject.Singleton;
import org.dossier.http.problem.Problem;
import org.dossier.http.problem.ProblemPage;
import org.dossier.text.Language;

/** Writes problems as pages. */
@Singleton
class ProblemPageWriter implements ProblemPage {

    private final PageRenderer renderer;

    ProblemPageWriter(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String of(Problem problem, Language language) {
        PageTranslator words = new PageTranslator(language);
        PageFrame frame = renderer.frame(words, "/", words.of("problem.title"), words.of("home.lead"), 0, false);
        return PageRenderer.Templates.problem(ProblemView.of(frame, problem), frame, words)
                .render();
    }
}
