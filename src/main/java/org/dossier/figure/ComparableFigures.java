package org.dossier.figure;

import java.util.List;
import org.dossier.assertion.Caveat;
import org.dossier.text.Vocabulary;

/**
 * Figures to compare.
 *
 * @param figures in the order of their ids
 * @param caveats all that their organisation has, in its order
 */
public record ComparableFigures(List<Figure> figures, List<Caveat> caveats) {

    public ComparableFigures {
        figures = List.copyOf(figures);
        caveats = List.copyOf(caveats);
    }

    /** The caveats that hold for all figures of a metric and scope. */
    public List<String> caveats(String metric, Scope scope) {
        String word = Vocabulary.word(scope);
        return caveats.stream()
                .filter(caveat ->
                        word.equals(caveat.scope()) || caveat.metrics().contains(metric))
                .map(Caveat::text)
                .toList();
    }
}
