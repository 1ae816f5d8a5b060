package org.dossier.search;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.dossier.search.index.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * The best documents: those that fit best, and of those that fit as well the first by {@link IndexField#ORDER}. Every file has its
 * documents in that order, so what fits no better than the last of the best need not be looked at.
 */
final class BestCollector implements Collector {

    /** A document, and how well it fits. */
    record Rated(int document, float score, BytesRef order) {}

    private static final Comparator<Rated> WORST_FIRST =
            comparing(Rated::score).thenComparing(Rated::order, Comparator.reverseOrder());

    private final int most;
    private final PriorityQueue<Rated> best = new PriorityQueue<>(WORST_FIRST);

    private BestCollector(int most) {
        this.most = most;
    }

    /** The best first. */
    static List<Rated> best(IndexSearcher searcher, Query query, int most) throws IOException {
        return searcher.search(query, new CollectorManager<BestCollector, List<Rated>>() {
            @Override
            public BestCollector newCollector() {
                return new BestCollector(most);
            }

            @Override
            public List<Rated> reduce(Collection<BestCollector> collectors) {
                return collectors.stream()
                        .flatMap(collector -> collector.best.stream())
                        .sorted(WORST_FIRST.reversed())
                        .limit(most)
                        .toList();
            }
        });
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return new OfLeaf(leaf.docBase, DocValues.getSorted(leaf.reader(), IndexField.ORDER));
    }

    /** Documents of one file, in its order. */
    private final class OfLeaf implements LeafCollector {

        private final int base;
        private final SortedDocValues orders;
        private @Nullable Scorable rating;

        /** A document with a lower rating is not among the best, nor are those that follow it here. It only grows. */
        private float least;

        OfLeaf(int base, SortedDocValues orders) {
            this.base = base;
            this.orders = orders;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.rating = scorer;
            raise();
        }

        @Override
        public void collect(int document) throws IOException {
            float score = Objects.requireNonNull(rating).score();
            if (score < least) {
                return;
            }
            orders.advanceExact(document);
            BytesRef order = orders.lookupOrd(orders.ordValue());
            if (best.size() == most) {
                Rated worst = best.element();
                if (score == worst.score() && order.compareTo(worst.order()) >= 0) {
                    least = Math.nextUp(score); // as all that follow here come after the worst too
                    raise();
                    return;
                }
                best.remove();
            }
            best.add(new Rated(base + document, score, BytesRef.deepCopyOf(order)));
            raise();
        }

        private void raise() throws IOException {
            if (best.size() == most) {
                least = Math.max(least, best.element().score());
                Objects.requireNonNull(rating).setMinCompetitiveScore(least);
            }
        }
    }
}
