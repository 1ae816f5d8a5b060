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

    /** Of a text with a norm: so many occurrences of a word count half. */
    private static final float[] SPREAD = new float[256];

    static {
        for (int norm = 0; norm < SPREAD.length; norm++) {
            int length = SmallFloat.byte4ToInt((byte) norm);
            SPREAD[norm] = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / USUAL_LENGTH);
        }
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float occurrences, long norm) {
                double part = occurrences / ((double) occurrences + SPREAD[(byte) norm & 0xFF]);
                return (float) (Math.rint(STEPS * boost * part) / STEPS);
            }
        };
    }
}
