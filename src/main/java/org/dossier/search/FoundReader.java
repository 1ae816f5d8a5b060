package org.dossier.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.dossier.revision.Ref;
import org.dossier.search.index.HitKey;
import org.dossier.search.index.IndexField;
import org.dossier.search.index.SearchIndex;

/** Asks the index. The order of hits is that of the edition: what is published later does not change it. */
@Singleton
class FoundReader {

    /** As deep as a search goes. */
    private static final int MOST_HITS = 1_000;

    /** Documents of the same hits are read until there are enough hits; no more than this. */
    private static final int MOST_DOCUMENTS = 20_000;

    /** Documents that are counted to know how rare a word is; where as many have all words, it is not looked how they stand. */
    private static final int MOST_COUNTED = 10_000;

    private static final Set<String> STORED = Set.of(IndexField.KEY, IndexField.THING);

    private final SearchIndex index;

    FoundReader(SearchIndex index) {
        this.index = index;
    }

    /**
     * A hit.
     *
     * @param position counted from 0
     * @param thing the thing whose text was found
     */
    record Found(int position, HitKey key, Ref thing) {}

    /** The first hits, the best first. */
    List<Found> search(SearchWords words, Scope scope, int most) {
        return index.search(searcher -> first(searcher, query(searcher, words, scope), Math.min(most, MOST_HITS)));
    }

    /** What has the words, rated by how rare they are and, where few have all of them, by whether they stand together. */
    static Query query(IndexSearcher searcher, SearchWords words, Scope scope) throws IOException {
        SearchQueryBuilder queries = new SearchQueryBuilder(words, scope);
        boolean byPhrase = words.all().size() > 1 && count(searcher, queries.together()) < MOST_COUNTED;
        return queries.search(weights(searcher, words, scope), byPhrase);
    }

    /** The first names and titles that have what was typed. */
    List<Found> suggestions(SearchWords words, Scope scope, int most) {
        return index.search(searcher -> first(searcher, new SearchQueryBuilder(words, scope).suggestions(), most));
    }

    static List<Found> first(IndexSearcher searcher, Query query, int most) throws IOException {
        StoredFields stored = searcher.storedFields();
        for (int documents = 2 * most + 20; ; documents *= 4) {
            List<BestCollector.Rated> best = BestCollector.best(searcher, query, Math.min(documents, MOST_DOCUMENTS));
            Map<String, Ref> hits = new LinkedHashMap<>();
            for (BestCollector.Rated rated : best) {
                var fields = stored.document(rated.document(), STORED);
                hits.putIfAbsent(fields.get(IndexField.KEY), Ref.of(fields.get(IndexField.THING)));
                if (hits.size() == most) {
                    break;
                }
            }
            if (hits.size() == most || best.size() < documents) {
                List<Found> found = new ArrayList<>();
                hits.forEach((key, thing) -> found.add(new Found(found.size(), HitKey.parse(key), thing)));
                return found;
            }
        }
    }

    /** How much each word tells: the rarer it is in the edition, the more. */
    private static Map<String, Float> weights(IndexSearcher searcher, SearchWords words, Scope scope)
            throws IOException {
        Scope edition = scope.withoutFilters();
        SearchQueryBuilder queries = new SearchQueryBuilder(words, edition);
        int all = count(searcher, edition.query().build());
        Map<String, Float> weights = new HashMap<>();
        for (String word : words.telling()) {
            int having = count(
                    searcher,
                    edition.query().add(queries.word(word), Occur.FILTER).build());
            weights.put(word, (float) Math.log1p((double) all / Math.max(1, having)));
        }
        return weights;
    }

    /** Counted until {@link #MOST_COUNTED}. */
    private static int count(IndexSearcher searcher, Query query) throws IOException {
        long counted = searcher.search(
                        new ConstantScoreQuery(query), new TopScoreDocCollectorManager(1, null, MOST_COUNTED))
                .totalHits
                .value;
        return (int) Math.min(counted, MOST_COUNTED);
    }

    /** Whether the index has any document of an organisation. */
    boolean isKnown(String organisation) {
        return index.search(
                searcher -> searcher.getIndexReader().docFreq(new Term(IndexField.ORGANISATION, organisation)) > 0);
    }
}
