package org.dossier.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds and rates as another query, but passes over documents that cannot be among the best, many at once: for each block of them
 * the index knows the best that a word is rated in it. Lucene does this itself only for simpler queries than ours.
 */
final class SkippingQuery extends Query {

    private final Query query;

    SkippingQuery(Query query) {
        this.query = query;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten.equals(query) ? this : new SkippingQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = query.createWeight(searcher, mode, boost);
        return mode == ScoreMode.TOP_SCORES ? new SkippingWeight(this, weight) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(@Nullable String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SkippingQuery that && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(SkippingQuery.class, query);
    }

    private static final class SkippingWeight extends FilterWeight {

        SkippingWeight(Query query, Weight weight) {
            super(query, weight);
        }

        @Override
        public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(leaf);
            return supplier == null ? null : new SkippingScorer(supplier.get(Long.MAX_VALUE));
        }
    }

    private static final class SkippingScorer extends Scorer {

        /** How many documents are rated together: as many as the index keeps a best rating of, on its two levels. */
        private static final int MANY = 4096;

        private static final int FEW = 128;

        private final Scorer in;
        private float least;

        SkippingScorer(Scorer scorer) {
            super(scorer.getWeight());
            this.in = scorer;
        }

        @Override
        public int docID() {
            return in.docID();
        }

        @Override
        public float score() throws IOException {
            return in.score();
        }

        @Override
        public void setMinCompetitiveScore(float score) {
            least = score;
        }

        @Override
        public float getMaxScore(int through) throws IOException {
            return in.getMaxScore(through);
        }

        @Override
        public DocIdSetIterator iterator() {
            TwoPhaseIterator checked = twoPhaseIterator();
            return checked == null ? new Competitive(in.iterator()) : TwoPhaseIterator.asDocIdSetIterator(checked);
        }

        @Override
        public @Nullable TwoPhaseIterator twoPhaseIterator() {
            TwoPhaseIterator checked = in.twoPhaseIterator();
            if (checked == null) {
                return null;
            }
            return new TwoPhaseIterator(new Competitive(checked.approximation())) {
                @Override
                public boolean matches() throws IOException {
                    return checked.matches();
                }

                @Override
                public float matchCost() {
                    return checked.matchCost();
                }
            };
        }

        /** The documents of blocks that may have one of the best. */
        private final class Competitive extends DocIdSetIterator {

            private final DocIdSetIterator all;
            private int through = -1;
            private int throughMany = -1;
            private float rated;

            Competitive(DocIdSetIterator all) {
                this.all = all;
            }

            @Override
            public int docID() {
                return all.docID();
            }

            @Override
            public int nextDoc() throws IOException {
                return competitive(all.nextDoc());
            }

            @Override
            public int advance(int target) throws IOException {
                return competitive(all.advance(target));
            }

            private int competitive(int document) throws IOException {
                int next = document;
                while (next != NO_MORE_DOCS && least > 0 && !mayBeBest(next)) {
                    next = through == NO_MORE_DOCS ? all.advance(NO_MORE_DOCS) : all.advance(through + 1);
                }
                return next;
            }

            private boolean mayBeBest(int document) throws IOException {
                if (document > through) {
                    in.advanceShallow(document);
                    if (document > throughMany) {
                        throughMany = document | (MANY - 1);
                        for (int last : new int[] {NO_MORE_DOCS, throughMany}) {
                            through = last;
                            rated = in.getMaxScore(last);
                            if (rated < least) {
                                return false;
                            }
                        }
                    }
                    through = document | (FEW - 1);
                    rated = in.getMaxScore(through);
                }
                return rated >= least;
            }

            @Override
            public long cost() {
                return all.cost();
            }
        }
    }
}
