package org.dossier.search;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.dossier.search.index.IndexField;
import org.dossier.search.index.SearchIndex;
import org.dossier.text.Language;

/** Offers queries near one that finds nothing. */
@Singleton
class NearWordReader {

    private static final int MOST_NEAR = 3;

    /** So many words are looked up: a long query that finds nothing does not take long. */
    private static final int MOST_WORDS = 5;

    /** So many are asked for; those that the edition does not have are then left out. */
    private static final int MOST_SIMILAR = 10;

    private static final int SHORTEST_MISSPELT_WORD = 3;

    private final SearchIndex index;
    private final DirectSpellChecker spelling = new DirectSpellChecker();

    NearWordReader(SearchIndex index) {
        this.index = index;
        spelling.setMinQueryLength(SHORTEST_MISSPELT_WORD);
    }

    /**
     * Queries that do find something, and have no word that does not stand in the scope: the index keeps the words of other
     * editions, and for a moment those of what was just removed.
     */
    List<SearchWords> near(SearchWords words, Scope scope) {
        if (!index.isCurrent()) {
            return List.of();
        }
        return index.search(searcher -> {
            List<SearchWords> near = new ArrayList<>();
            for (SearchWords candidate : candidates(searcher, words, scope)) {
                if (near.size() < MOST_NEAR
                        && !near.contains(candidate)
                        && finds(searcher, new SearchQueryBuilder(candidate, scope).search(Map.of(), false))) {
                    near.add(candidate);
                }
            }
            return near;
        });
    }

    private List<SearchWords> candidates(IndexSearcher searcher, SearchWords words, Scope scope) throws IOException {
        List<SearchWords> candidates = new ArrayList<>();
        List<SearchWords> alone = new ArrayList<>();
        SearchWords best = words;
        for (String word : words.telling().stream().limit(MOST_WORDS).toList()) {
            List<String> similar = similar(searcher, word, scope);
            for (String other : similar) {
                candidates.add(words.with(word, other));
                alone.add(new SearchWords(List.of(other)));
            }
            if (similar.isEmpty()) {
                alone.add(new SearchWords(List.of(word)));
            } else {
                best = best.with(word, similar.get(0));
            }
        }
        candidates.add(0, best);
        candidates.addAll(alone);
        return candidates;
    }

    /** The words in the scope that are spelt most like one; none if the index has it. */
    private List<String> similar(IndexSearcher searcher, String word, Scope scope) throws IOException {
        List<SuggestWord> similar = new ArrayList<>();
        for (Language language : scope.languages()) {
            Term term = new Term(IndexField.words(language), word);
            for (SuggestWord other : spelling.suggestSimilar(term, MOST_SIMILAR, searcher.getIndexReader())) {
                Term found = new Term(IndexField.words(language), other.string);
                if (finds(
                        searcher,
                        scope.query().add(new TermQuery(found), Occur.FILTER).build())) {
                    similar.add(other);
                }
            }
        }
        return similar.stream()
                .sorted(comparing((SuggestWord other) -> -other.score).thenComparing(other -> other.string))
                .map(other -> other.string)
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    private static boolean finds(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, 1).scoreDocs.length > 0;
    }
}
