package org.dossier.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Rates how well a text fits a word, like BM25, but by this text alone: what is published later changes no rank in an earlier edition.
 * All ratings are multiples of one fraction, so that their sum is the same in whichever order they are added.
 */
final class SteadySimilarity extends Similarity {

    private static final float STEPS = 256;

    /** How soon one more occurrence of the word adds nothing more. */
    private static final float SATURATION = 1.2f;

    /** How much longer texts count less. */
    private static final float BY_LENGTH = 0.75f;

    /** Of a text, in words. */
    private static final float USUAL_LENGTH = 20;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float occurrences, long norm) {
                int length = SmallFloat.byte4ToInt((byte) norm);
                float spread = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / USUAL_LENGTH);
                return (float) Math.rint(STEPS * boost * occurrences / (occurrences + spread)) / STEPS;
            }
        };
    }
}
